import { parse, type CallNode, type TestNode } from "@ambit/core/language";
import type { MissingObservation } from "@ambit/core/model";
import { EVERY, type Engine } from "@ambit/core/verify";
import { labelText, nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
import { reasonText } from "#lib/language/reason.ts";
import { m } from "#lib/paraglide/messages.js";

/** So many are named; the rest is counted. */
export const NAMED = 6;

/** Figures and facts that would decide a test, in words: what, of whom, of which year, and why it is not there. */
export function missingWords(
  engine: Engine,
  missing: readonly MissingObservation[],
): readonly string[] {
  return missing.slice(0, NAMED).map((one) => {
    const { reporter } = one;
    const reason = reasonText(one.reason);
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
  if (indicator === "opening") {
    const facility = catalog.facilities.get(from);
    return m.claim_missing_opening({ facility: facility ? labelText(facility.name) : from });
  }
  if (!catalog.indicators.has(indicator)) return listOf(engine, one) ?? m.claim_missing_record();
  const call: CallNode = {
    type: "call",
    name: indicator,
    args: [from, to].flatMap((name) => (name ? [placeOf(name)] : [])),
    ...(/^\d{4}$/.test(period) ? { period: { type: "year" as const, year: Number(period) } } : {}),
  };
  return nounOf(engine, call);
}

/** A place in a call: an actor, or every partner. */
function placeOf(name: string): TestNode {
  return name === EVERY ? { type: "all" } : { type: "name", name };
}

/** The list whose record has gaps, as the test asks for it. */
function listOf(engine: Engine, { indicator, from, period }: MissingObservation) {
  const parsed = parse(`count(${indicator}(${from})${period === "any" ? "" : `[${period}]`}) > 0`);
  if (!parsed.ok || parsed.value.tree.type !== "compare") return undefined;
  const { left } = parsed.value.tree;
  const [list] = left.type === "call" ? left.args : [];
  return list && LISTS.has(indicator) ? nounOf(engine, list) : undefined;
}

const LISTS: ReadonlySet<string> = new Set(["events", "facilities", "visits"]);

function eventName({ events }: Engine["catalog"], id: string): string {
  const event = events.get(id);
  return event ? labelText(event.name) : id;
}
