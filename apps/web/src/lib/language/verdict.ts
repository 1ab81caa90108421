import type { Catalog } from "@ambit/core/catalog";
import type {
  Margin,
  MissingObservation,
  Outcome,
  Reading,
  ReadingVerdict,
  TracedValue,
  Verdict,
} from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";
import { marginAmount } from "#lib/verdict/reading.ts";
import { language } from "./language.ts";
import { labelText, nameIn } from "./names.ts";
import { readingLabel } from "./reading.ts";
import { reasonText } from "./reason.ts";

/** How many voices a sentence names; as in core's own. */
const NAMED = 4;

/** A verdict of core, which says everything in English, with its labels and reasons in the page's language. */
export function verdictIn(catalog: Catalog, verdict: Verdict): Verdict {
  if (language === "en") return verdict;
  const readings = verdict.readings.map((one) => readingIn(catalog, one));
  return {
    ...verdict,
    readings,
    summary: summaryOf(catalog, verdict),
    missing: verdict.missing.map(missingIn),
    unheard: verdict.unheard.map((one) => ({ ...one, reason: unheardReason(catalog, one) })),
  };
}

function readingIn(catalog: Catalog, one: ReadingVerdict): ReadingVerdict {
  return {
    ...one,
    reading: { ...one.reading, label: readingLabel(catalog, one.reading) },
    values: one.values.map((value) => valueIn(catalog, value)),
    margin: one.margin && { ...one.margin, flip: flipText(one.margin) },
    missing: one.missing.map(missingIn),
  };
}

const WORDS: Readonly<Record<string, () => string>> = {
  yes: m.value_yes,
  no: m.value_no,
  none: m.value_none,
  "not known": m.value_unknown,
};

function valueIn(catalog: Catalog, value: TracedValue): TracedValue {
  if (value.text === undefined) return value;
  const parts = value.text.split("; ").map((part) => WORDS[part]?.() ?? named(catalog, part));
  return { ...value, text: parts.join("; ") };
}

const indexes = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/** Core names actors and events in English in its values; here by the name that the page's language has. */
function named(catalog: Catalog, english: string): string {
  const known =
    indexes.get(catalog) ??
    new Map(
      [...catalog.events.values(), ...catalog.facilities.values(), ...catalog.actors.values()].map(
        ({ name }) => [name.en, labelText(name)],
      ),
    );
  indexes.set(catalog, known);
  return known.get(english) ?? english;
}

const missingIn = (one: MissingObservation): MissingObservation => ({
  ...one,
  reason: reasonText(one.reason),
});

function unheardReason(catalog: Catalog, one: MissingObservation): string {
  const { from, to = "", reporter = "", period, reason } = one;
  const name = nameIn(catalog, reporter);
  const partner = nameIn(catalog, reporter === from ? to : from);
  const after = / after (\d{4}) is in the data\.$/.exec(reason)?.[1];
  if (after !== undefined) return m.unheard_after({ name, partner, year: after });
  return reason.includes(` for ${period} `)
    ? m.unheard_year({ name, partner, year: period })
    : m.unheard_never({ name, partner });
}

/** How far the data would have to move: core's sentence gives the direction, the margin the amount. */
function flipText(margin: Margin): string {
  const what = / if (.*) were /.exec(margin.flip)?.[1] ?? "";
  const said = { what, amount: marginAmount(margin) };
  return margin.flip.endsWith(" higher.") ? m.flip_higher(said) : m.flip_lower(said);
}

function summaryOf(catalog: Catalog, { status, readings }: Verdict): string {
  if (status === "undetermined") {
    return readings.length === 0 ? m.summary_no_source() : m.summary_undecided();
  }
  const [supported, refuted] = (["supported", "refuted"] as const).map((outcome) =>
    voices(catalog, readings, outcome),
  );
  if (supported && refuted) return m.summary_both({ supported, refuted });
  return supported
    ? m.summary_supported({ voices: supported })
    : m.summary_refuted({ voices: refuted ?? "" });
}

/** The readings of one outcome, those of one reporter taken together. */
function voices(catalog: Catalog, readings: readonly ReadingVerdict[], outcome: Outcome): string {
  const own = readings.filter((one) => one.outcome === outcome).map((one) => one.reading);
  const byReporter = Map.groupBy(own, (r) => [r.perspective, r.mixed, ...r.reporters].join(" "));
  const names = [...byReporter.values()].flatMap(together).map((r) => readingLabel(catalog, r));
  const text = names.slice(0, NAMED).join("; ");
  const more = names.length - NAMED;
  return more > 0 ? m.summary_more({ voices: text, count: more }) : text;
}

function together(group: readonly Reading[]): readonly Reading[] {
  const [first] = group;
  return first ? [{ ...first, datasets: [...new Set(group.flatMap((r) => r.datasets))] }] : [];
}
