import type { Pack } from "../catalog/index.ts";
import type { ObservationStore } from "../series/index.ts";

/** The figures that a finding is about: what an exception is matched against. */
export interface Place {
  readonly datasets: readonly string[];
  readonly indicator: string;
  readonly reporters: readonly string[];
  /** Empty where the finding is about more than one actor. */
  readonly from: string;
  readonly to: string;
  /** Empty where the finding is about more than one period. */
  readonly period: string;
}

/** Something in the figures that a person has to look at: an error, or a fact that wants an explanation. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * One rule over all figures of a pack: pure, with its own test that shows it failing. Figures that a
 * correction marks as unreliable are declared already, and no rule speaks of them.
 */
export interface AuditRule {
  readonly name: string;
  readonly description: string;
  /** What to do about a finding that is an error. */
  readonly tip: string;
  readonly run: (pack: Pack, store: ObservationStore) => readonly Finding[];
}
