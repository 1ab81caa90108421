import type { Limit } from "@ambit/core/compare";
import type { CompareOp } from "@ambit/core/language";
import type { Threshold } from "#lib/charts/series.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { NBSP } from "#lib/format/number.ts";
import { language } from "#lib/language/language.ts";
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

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/** An amount as the test has it, `41 bn USD`; in other languages as they say it. */
function amountText(text: string): string {
  const [, digits, factor = "", unit = ""] =
    /^(-?[\d.]+)\s?(k|m|bn|tn)?\b\s?(\S*)$/.exec(text) ?? [];
  if (language === "en" || digits === undefined) return text.replaceAll(" ", NBSP);
  const value = Number(digits) * (FACTORS[factor] ?? 1);
  return formatQuantity(unit === "%" ? value / 100 : value, unit, { digits: 6 });
}

/** The line or band of a chart that a test holds a number against. */
export function thresholdOf({ op, written, accepted }: Limit): Threshold {
  const [amount = "", upper = ""] = written.map(amountText);
  const label = SAID[op](amount, upper);
  const { low, high } = accepted;
  if (!Number.isFinite(low)) return { value: high, label };
  // What is written as 0 is met by what rounds to it; below zero there are no figures to meet it.
  const from = op === "=" && high > 0 ? Math.max(low, 0) : low;
  return { value: from, ...(Number.isFinite(high) && high > from ? { high } : {}), label };
}
