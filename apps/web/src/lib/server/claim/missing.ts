import type { CallNode } from "@ambit/core/language";
import type { MissingObservation } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { labelText, nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
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
    const what = whatOf(engine, one);
    return reporter === undefined
      ? m.claim_missing({ what, reason })
      : m.claim_missing_by({ what, reporter: nameIn(engine.catalog, reporter), reason });
  });
}

function whatOf(engine: Engine, one: MissingObservation): string {
  const { catalog } = engine;
  const { indicator, from, to, period } = one;
  if (indicator === "attendance") {
    const event = eventName(catalog, to ?? "");
    return m.claim_missing_attendance({ actor: nameIn(catalog, from), event });
  }
  if (!catalog.indicators.has(indicator)) return m.claim_missing_record();
  const call: CallNode = {
    type: "call",
    name: indicator,
    args: [from, to].flatMap((name) => (name ? [{ type: "name" as const, name }] : [])),
    ...(/^\d{4}$/.test(period) ? { period: { type: "year" as const, year: Number(period) } } : {}),
  };
  return nounOf(engine, call);
}

function eventName({ events }: Engine["catalog"], id: string): string {
  const event = events.get(id);
  return event ? labelText(event.name) : id;
}
