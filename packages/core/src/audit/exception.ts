import { z } from "zod";
import { ActorId, PartialDate, Slug } from "../model/index.ts";

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/**
 * Findings of one rule that are no error, and why. It is about exactly so many findings as it says,
 * and every part of `where` must still be needed: one that no longer fires is an error itself, and
 * a new finding cannot hide behind an old reason.
 */
export const Exception = z
  .strictObject({
    rule: Slug,
    where: z
      .strictObject({
        dataset: oneOrMore(Slug).optional(),
        indicator: oneOrMore(Slug).optional(),
        reporter: oneOrMore(ActorId).optional(),
        from: oneOrMore(ActorId).optional(),
        to: oneOrMore(ActorId).optional(),
        /** First and last year, both included. */
        years: z.tuple([z.int(), z.int()]).optional(),
      })
      .refine((where) => Object.keys(where).length > 0, {
        error: "an exception says which figures it is about",
      }),
    /** How many findings it explains. */
    findings: z.int().positive(),
    /** `known`: the evidence says so. `presumed`: we think so and have not checked. `unknown`: both figures are shown. */
    cause: z.enum(["known", "presumed", "unknown"]),
    reason: z.string().min(1),
    /** Where the cause can be looked up. */
    evidence: z.string().min(1).optional(),
    since: PartialDate,
  })
  .refine((e) => (e.cause === "known") === (e.evidence !== undefined), {
    error: "a known cause has evidence, and only a known one",
    path: ["evidence"],
  });
export type Exception = z.infer<typeof Exception>;

/** exceptions.yml: every finding that is no error. */
export const Exceptions = z.array(Exception);
