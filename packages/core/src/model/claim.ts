import { z } from "zod";
import { PartialDate } from "./date.ts";
import { ActorId, ClaimId, Slug } from "./id.ts";
import { Passage } from "./source.ts";

export const ClaimKind = z.enum([
  "quantitative",
  "comparative",
  "trend",
  "event",
  "membership",
  "causal",
  "predictive",
  "evaluative",
]);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** How the claim's own words limit it. */
export const Hedging = z.enum(["none", "approximate", "bound", "possible", "reported"]);
export type Hedging = z.infer<typeof Hedging>;

/** A reasoned human judgement where no test can be written; never mixed up with a verdict. */
export const Assessment = z.strictObject({
  rating: z.enum(["supported", "refuted", "contested", "unverifiable"]),
  reasons: z.string().min(1),
  /** Ids of series, events, memberships or other claims that it rests on. */
  evidence: z.array(z.string()).default([]),
  wouldChange: z.string().optional(),
});
export type Assessment = z.infer<typeof Assessment>;

export const Relation = z.strictObject({
  kind: z.enum(["restates", "contradicts", "qualifies", "supersedes"]),
  claim: ClaimId,
  note: z.string().optional(),
  /** Shown by the two tests themselves; never authored. */
  found: z.literal(true).optional(),
});
export type Relation = z.infer<typeof Relation>;

/** One assertion made in a source, in our words. The id is the path: source/number. */
export const Claim = z.strictObject({
  /** One neutral sentence of ours. */
  paraphrase: z.string().min(1),
  passage: Passage,
  /** Who asserts it: `author`, or an actor that the source quotes or a role in words ("caption", "reader"). */
  speaker: z.string().min(1),
  kind: ClaimKind,
  hedging: Hedging.default("none"),
  actors: z.array(ActorId).default([]),
  /** Those that it speaks of by name; what its test counts need not be listed. */
  facilities: z.array(Slug).default([]),
  topics: z.array(z.string()).min(1),
  /** The time that the claim speaks of, where it names one. */
  period: z.strictObject({ from: PartialDate.optional(), to: PartialDate.optional() }).optional(),
  test: z.string().min(1).optional(),
  /** How the words became the test: definitions chosen, what is left out. */
  testNote: z.string().optional(),
  assessment: Assessment.optional(),
  /** For predictions: by when, and what came of it where no test can say. */
  prediction: z
    .strictObject({
      deadline: PartialDate.optional(),
      outcome: z.enum(["came-true", "failed", "partly", "open"]).optional(),
      reasons: z.string().optional(),
    })
    .optional(),
  footnotes: z.array(z.int().positive()).default([]),
  relations: z.array(Relation).default([]),
});
export type Claim = z.infer<typeof Claim>;
