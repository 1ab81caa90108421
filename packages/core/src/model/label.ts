import { z } from "zod";

/** A name in English and, where we have it, in the other languages of the interface. */
export const Label = z.strictObject({
  en: z.string().min(1),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
  kk: z.string().min(1).optional(),
});
export type Label = z.infer<typeof Label>;
export type Language = keyof Label;
