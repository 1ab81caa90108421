import { z } from "zod";

/** A parameter that is a whole number between two others; what is not is told so in one sentence. */
export function wholeNumber(name: string, least: number, most: number) {
  const error = `${name} is a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

/** A parameter that is a year; it may be left out. */
export function yearNamed(name: string, description: string) {
  return wholeNumber(name, 1900, 2100).optional().describe(description);
}
