import { readSeries } from "@ambit/core/compare";
import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import type { ChartSeries } from "#lib/charts/series.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { language } from "#lib/language/language.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { callOf, pointsOf } from "#lib/server/series/lines.ts";
import { fullest, type Choosing, type Told } from "#lib/server/series/told.ts";

/** What one side of a pair reports, by one of its datasets. */
interface Voice extends Told {
  readonly reporter: string;
}

/**
 * One number between two actors as each of them reports it, in one chart: for each side the dataset
 * with the most figures, and a second one where it adds years.
 */
export function pairView(
  engine: Engine,
  indicator: string,
  a: string,
  b: string,
  choosing: Choosing = {},
): LineView | undefined {
  const spec = engine.catalog.indicators.get(indicator);
  const voices = voicesOf(engine, indicator, a, b, choosing);
  if (!spec || voices.length === 0) return undefined;
  const series = voices.flatMap((voice) => voice.series);
  const what = subjectOf(engine.catalog, spec, a, b);
  return {
    title: titleOf(engine, voices, what, spec.unit),
    subtitle: [
      m.indicators_pair_whose(),
      ...(series.some(({ dashed }) => dashed) ? [m.evidence_dashed_further()] : []),
    ].join(" "),
    series,
    unit: spec.unit,
    credits: creditsOf(
      engine.catalog,
      voices.flatMap((voice) => voice.datasets),
    ),
    fileName: `${indicator}-${a}-${b}`,
  };
}

function voicesOf(
  engine: Engine,
  indicator: string,
  a: string,
  b: string,
  choosing: Choosing,
): readonly Voice[] {
  const all = readSeries(engine, callOf(indicator, a, b)).flatMap((one): Voice[] => {
    const { reporters, datasets, mixed, label } = one.reading;
    const [reporter] = reporters;
    if (mixed || reporter === undefined || reporters.length > 1) return [];
    const names = datasets.map((id) => engine.catalog.datasets.get(id)?.label ?? id).join("; ");
    const line: ChartSeries = {
      id: one.reading.id,
      label: `${nameIn(engine.catalog, reporter)}: ${names}`,
      actor: reporter,
      points: pointsOf(one),
    };
    return [{ whose: label, datasets, reporter, series: [line] }];
  });
  return [a, b].flatMap((side) =>
    fullest(
      all.filter(({ reporter }) => reporter === side),
      choosing,
    ).map((voice, index) =>
      index === 0 ? voice : { ...voice, series: voice.series.map((s) => ({ ...s, dashed: true })) },
    ),
  );
}

/** Both sides' figures in the latest year that both have; where only one speaks, its own latest. */
function titleOf(
  { catalog }: Engine,
  voices: readonly Voice[],
  what: string,
  unit: string,
): string {
  const bySide = Map.groupBy(voices, ({ reporter }) => reporter);
  const sides = [...bySide].map(([reporter, own]) => ({
    reporter,
    figures: new Map(
      own
        .flatMap((voice) => voice.series.flatMap((s) => s.points))
        .flatMap((p) =>
          p.value === null || p.status === "unreliable" ? [] : [[p.period, p.value]],
        ),
    ),
  }));
  const [first, second] = sides;
  if (!first) return "";
  const common = [...first.figures.keys()]
    .filter((period) => !second || second.figures.has(period))
    .toSorted()
    .at(-1);
  const said = ({ reporter, figures }: (typeof sides)[number], year: string) => ({
    reporter: nameIn(catalog, reporter),
    value: formatQuantity(figures.get(year) ?? 0, unit),
  });
  if (common === undefined) return m.indicators_pair_none({ what });
  const one = said(first, common);
  if (!second) {
    return m.indicators_pair_one({ what, year: common, x: one.value, who: one.reporter });
  }
  const other = said(second, common);
  return m.indicators_pair_both({
    what,
    year: common,
    x: one.value,
    who: one.reporter,
    y: other.value,
    other: other.reporter,
  });
}

/** What is counted, with its two sides: "Goods exports from China to Kazakhstan". */
function subjectOf(catalog: Engine["catalog"], { name, phrase }: Indicator, a: string, b: string) {
  if (language !== "en") {
    const joint = / between \{[ab]\} and /.test(phrase ?? "") ? " – " : " → ";
    return `${labelText(name)}: ${nameIn(catalog, a)}${joint}${nameIn(catalog, b)}`;
  }
  const sides = [nameIn(catalog, a), nameIn(catalog, b)] as const;
  if (phrase === undefined) return `${labelText(name)}, ${sides.join("–")}`;
  const text = phrase.replace("{a}", sides[0]).replace("{b}", sides[1]);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
