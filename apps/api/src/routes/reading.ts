import { Perspective, type Reading } from "@ambit/core/model";
import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { didYouMean, problem } from "../problem/index.ts";

/** Whose figures may be asked for without naming datasets; the record has no figures. */
const PERSPECTIVES: readonly string[] = Perspective.options.filter((p) => p !== "record");

/** The parameter that narrows an answer to some readings. */
export const readingParameter = z
  .string()
  .min(1, { error: "reading is a reading's id or one of target, partner, third-party" })
  .optional()
  .describe("A reading's id, or whose figures: target, partner or third-party.");

/** Whether a reading is one of those asked for. */
export function isAsked(reading: Reading, asked: string | undefined): boolean {
  return asked === undefined || reading.id === asked || reading.perspective === asked;
}

/** 404 for a reading that is neither a perspective nor one of those that the other parameters give. */
export function unknownReading(
  c: Context<ApiEnv>,
  asked: string | undefined,
  readings: readonly Reading[],
): Response | undefined {
  const ids = [...new Set(readings.map((r) => r.id))];
  if (asked === undefined || PERSPECTIVES.includes(asked) || ids.includes(asked)) return undefined;
  return problem(
    c,
    [
      {
        code: "not_found",
        message: `there is no reading "${asked}" of these figures`,
        found: asked,
        expected: [...PERSPECTIVES, ...ids].join(", "),
        tip: `${didYouMean(asked, [...PERSPECTIVES, ...ids])}Leave it out to see all ${ids.length} readings.`,
      },
    ],
    "reading",
  );
}
