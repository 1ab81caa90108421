import type { Limit } from "@ambit/core/compare";
import type { CompareOp } from "@ambit/core/language";
import type { Threshold } from "#lib/charts/series.ts";
import { NBSP } from "#lib/format/number.ts";
import { m } from "#lib/paraglide/messages.js";

const SAID: Record<CompareOp, (amount: string, upper: string) => string> = {
  ">": (amount) => m.evidence_limit_over({ amount }),
  "<": (amount) => m.evidence_limit_under({ amount }),
  ">=": (amount) => m.evidence_limit_at_least({ amount }),
  "<=": (amount) => m.evidence_limit_at_most({ amount }),
  "=": (amount) => m.evidence_limit_equal({ amount }),
  "!=": (amount) => m.evidence_limit_not({ amount }),
  about: (amount) => m.evidence_limit_about({ amount }),
  nearly: (amount) => m.evidence_limit_nearly({ amount }),
  between: (amount, upper) => m.evidence_limit_between({ amount, upper }),
};

/** The line or band of a chart that a test holds a number against. */
export function thresholdOf({ op, written, accepted }: Limit): Threshold {
  const [amount = "", upper = ""] = written.map((text) => text.replaceAll(" ", NBSP));
  const label = SAID[op](amount, upper);
  const { low, high } = accepted;
  if (!Number.isFinite(low)) return { value: high, label };
  // What is written as 0 is met by what rounds to it; below zero there are no figures to meet it.
  const from = op === "=" && high > 0 ? Math.max(low, 0) : low;
  return { value: from, ...(Number.isFinite(high) && high > from ? { high } : {}), label };
}
