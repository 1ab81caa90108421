import { z } from "zod";

export const Outcome = z.enum(["supported", "refuted", "unknown"]);
export type Outcome = z.infer<typeof Outcome>;

export const Perspective = z.enum(["target", "partner", "third-party", "record"]);
export type Perspective = z.infer<typeof Perspective>;

/**
 * One consistent choice of whose figures to use. `record` readings rest on authored
 * facts alone (memberships, events, facilities) and have no dataset.
 */
export const Reading = z.strictObject({
  id: z.string(),
  label: z.string(),
  perspective: Perspective,
  datasets: z.array(z.string()),
  reporters: z.array(z.string()),
  /** The figures come from different datasets, because none has all that the test asks of this side. */
  mixed: z.boolean(),
});
export type Reading = z.infer<typeof Reading>;

/** A part of the test and what it came to; a share in percent. A bound (`low` < `high`) where the data fix only a range. */
export const TracedValue = z.strictObject({
  expression: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable().optional(),
  high: z.number().nullable().optional(),
  unit: z.string(),
  /** For values that are not numbers: an actor, a date, a list. */
  text: z.string().optional(),
});
export type TracedValue = z.infer<typeof TracedValue>;

/** How far from the threshold, in the unit and as a share of the value that was found; positive when the comparison holds. */
export const Margin = z.strictObject({
  comparison: z.string(),
  absolute: z.number(),
  relative: z.number().nullable(),
  unit: z.string(),
  /** In words: how far the data would have to move to turn the outcome. */
  flip: z.string(),
});
export type Margin = z.infer<typeof Margin>;

/** An observation that is not there and that would decide the test. */
export const MissingObservation = z.strictObject({
  indicator: z.string(),
  from: z.string(),
  to: z.string().optional(),
  period: z.string(),
  reporter: z.string().optional(),
  reason: z.string(),
});
export type MissingObservation = z.infer<typeof MissingObservation>;

export const ReadingVerdict = z.strictObject({
  reading: Reading,
  outcome: Outcome,
  values: z.array(TracedValue),
  /** Ids of the observations used. */
  observations: z.array(z.string()),
  margin: Margin.nullable(),
  missing: z.array(MissingObservation),
  /** Who or what was named by the test: the only member, the largest, those not seen. */
  notes: z.array(z.string()),
});
export type ReadingVerdict = z.infer<typeof ReadingVerdict>;

export const VerdictStatus = z.enum(["supported", "refuted", "contested", "undetermined"]);
export type VerdictStatus = z.infer<typeof VerdictStatus>;

/** What a test says over all readings. */
export const Verdict = z.strictObject({
  status: VerdictStatus,
  /** One sentence that names whose figures say what. */
  summary: z.string(),
  /** True when only mixed readings could be evaluated. */
  mixed: z.boolean(),
  /** Only periods that had ended by this day were used; null means all. */
  asOf: z.string().nullable(),
  readings: z.array(ReadingVerdict),
  /** What would decide an undetermined test. */
  missing: z.array(MissingObservation),
  /** Sides of the test's flows that report for themselves but whose figures for its years are not in the data. */
  unheard: z.array(MissingObservation),
});
export type Verdict = z.infer<typeof Verdict>;
