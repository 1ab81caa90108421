import { explainNoun, type CallNode } from "@ambit/core/language";
import type { MissingObservation } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { m } from "#lib/paraglide/messages.js";

/** So many are named; the rest is counted. */
export const NAMED = 6;

/** Figures and facts that would decide a test, in words: what, of whom, of which year, and why it is not there. */
export function missingWords(
  engine: Engine,
  missing: readonly MissingObservation[],
): readonly string[] {
  return missing.slice(0, NAMED).map((one) => {
    const { reason, reporter } = one;
    const what = nounOf(engine, one);
    return reporter === undefined
      ? m.claim_missing({ what, reason })
      : m.claim_missing_by({ what, reporter: engine.catalog.nameOf(reporter), reason });
  });
}

function nounOf(engine: Engine, one: MissingObservation): string {
  const { catalog, vocabulary } = engine;
  const { indicator, from, to, period } = one;
  if (indicator === "attendance") {
    const event = catalog.events.get(to ?? "")?.name.en ?? to ?? "";
    return m.claim_missing_attendance({ actor: catalog.nameOf(from), event });
  }
  if (!catalog.indicators.has(indicator)) return m.claim_missing_record();
  const call: CallNode = {
    type: "call",
    name: indicator,
    args: [from, to].flatMap((name) => (name ? [{ type: "name" as const, name }] : [])),
    ...(/^\d{4}$/.test(period) ? { period: { type: "year" as const, year: Number(period) } } : {}),
  };
  return explainNoun(call, vocabulary);
}
