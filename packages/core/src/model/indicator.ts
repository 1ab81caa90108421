import { z } from "zod";
import { Label } from "./label.ts";
import { Unit } from "./unit.ts";

/**
 * What is measured. A base indicator has observations; a derived one is an
 * `expression` of the test language over others, with `parameters` for its places.
 */
export const Indicator = z
  .strictObject({
    name: Label,
    unit: Unit,
    /** `dyadic` has two places (from, to), `monadic` one. */
    arity: z.enum(["monadic", "dyadic"]),
    /** A flow adds up over years, a stock does not; a rate or score neither adds up over years nor over actors. */
    measure: z.enum(["flow", "stock", "rate", "score"]),
    /** What the places are called, as in exporter and importer. */
    roles: z.array(z.string()).min(1).max(2),
    /** How a sentence says it, with `{a}` and `{b}` for the places: "goods trade between {a} and {b}". */
    phrase: z.string().optional(),
    definition: z.string().min(1),
    caveats: z.array(z.string()).default([]),
    topic: z.string().min(1),
    aliases: z.array(z.string()).default([]),
    /** The least that a value can be, where there is such: a missing figure is then not below it. */
    minimum: z.number().optional(),
    /** The most that a value can be: one for a share, the upper end of a publisher's scale. */
    maximum: z.number().optional(),
    parameters: z.array(z.string().regex(/^[a-z]$/)).optional(),
    expression: z.string().optional(),
  })
  .refine((i) => (i.parameters === undefined) === (i.expression === undefined), {
    error: "a derived indicator has both parameters and an expression",
    path: ["expression"],
  })
  .refine((i) => i.phrase === undefined || i.phrase.includes("{a}"), {
    error: "a phrase names its places as {a} and {b}",
    path: ["phrase"],
  })
  .refine((i) => i.roles.length === (i.arity === "dyadic" ? 2 : 1), {
    error: "a dyadic indicator has two roles, a monadic one has one",
    path: ["roles"],
  });
export type Indicator = z.infer<typeof Indicator>;
