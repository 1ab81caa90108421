import { vocabularyOf, type Catalog } from "@ambit/core/catalog";
import { parse, type Vocabulary } from "@ambit/core/language";
import type {
  Margin,
  MissingObservation,
  Outcome,
  Reading,
  ReadingVerdict,
  TracedValue,
  Verdict,
} from "@ambit/core/model";
import { lower } from "#lib/evidence/show/letters.ts";
import { semicolons } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { marginAmount } from "#lib/verdict/reading.ts";
import { language } from "./language.ts";
import { labelText, nameIn } from "./names.ts";
import { nounOf } from "./noun.ts";
import { readingLabel } from "./reading.ts";
import { reasonText } from "./reason.ts";

/** How many voices a sentence names; as in core's own. */
const NAMED = 4;

/**
 * A verdict of core, which says everything in English, with its labels and reasons in the page's language;
 * what a comparison would take to turn is said in words in every language, where core has the test's own.
 */
export function verdictIn(catalog: Catalog, verdict: Verdict): Verdict {
  if (language === "en") {
    return { ...verdict, readings: verdict.readings.map((one) => withFlip(catalog, one)) };
  }
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
    margin: one.margin && { ...one.margin, flip: flipText(catalog, one.margin) },
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
  return { ...value, text: semicolons(parts) };
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

function withFlip(catalog: Catalog, one: ReadingVerdict): ReadingVerdict {
  if (!one.margin) return one;
  return { ...one, margin: { ...one.margin, flip: flipText(catalog, one.margin) } };
}

/** How far the data would have to move: core's sentence gives the direction, the margin the amount. */
function flipText(catalog: Catalog, margin: Margin): string {
  const what = comparedIn(catalog, margin) ?? / if (.*) were /.exec(margin.flip)?.[1] ?? "";
  const amount = marginAmount(margin);
  const isHigher = margin.flip.endsWith(" higher.");
  if (language === "en") {
    // Whether it would hold, or no longer, stands before what core names by its expression.
    const [outcome = ""] = margin.flip.split(" if ");
    return `${outcome} if ${what} were ${amount} ${isHigher ? "higher" : "lower"}.`;
  }
  return isHigher ? m.flip_higher({ what, amount }) : m.flip_lower({ what, amount });
}

const vocabularies = new WeakMap<Catalog, Vocabulary>();

/** What a comparison is about, in words: "goods trade between Kazakhstan and China in 2023". */
function comparedIn(catalog: Catalog, { comparison }: Margin): string | undefined {
  const parsed = parse(comparison);
  if (!parsed.ok || parsed.value.tree.type !== "compare") return undefined;
  const vocabulary = vocabularies.get(catalog) ?? vocabularyOf(catalog);
  vocabularies.set(catalog, vocabulary);
  return lower(nounOf({ catalog, vocabulary }, parsed.value.tree.left));
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
  const text = semicolons(names.slice(0, NAMED));
  const more = names.length - NAMED;
  return more > 0 ? m.summary_more({ voices: text, count: more }) : text;
}

function together(group: readonly Reading[]): readonly Reading[] {
  const [first] = group;
  return first ? [{ ...first, datasets: [...new Set(group.flatMap((r) => r.datasets))] }] : [];
}
