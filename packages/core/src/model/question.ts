import { z } from "zod";
import { ClaimId } from "./id.ts";
import { Label } from "./label.ts";

/** Something that several claims answer differently, or at different times, held against the data year by year. */
export const Question = z.strictObject({
  /** As it is asked: "Who trades more with Kazakhstan, China or Russia?" */
  name: Label,
  parts: z
    .array(
      z.strictObject({
        /** What the test says of a year, as a sentence without its full stop: "China trades more with Kazakhstan than Russia does". */
        holds: Label,
        /** Asked of every year: it names years, and nothing in it is fixed in time. */
        test: z.string().min(1),
      }),
    )
    .min(1),
  /** Those that answer it, of whatever source. */
  claims: z.array(ClaimId).min(2),
  /** What the question leaves open, and what the test takes the words to mean. */
  note: z.string().min(1).optional(),
});
export type Question = z.infer<typeof Question>;
