import type { ChartSeries } from "#lib/charts/series.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";

/** As many as core's own sentences give. */
const DIGITS = 4;
/** More numbers than this are too many for a title. */
const NAMED = 3;
/** More figures than this are read from the table. */
const MOST = 6;

/** One line with whose figures it is; nobody's own where others compiled it. */
export interface VoiceLine {
  readonly series: ChartSeries;
  readonly whose: string;
}

/**
 * The title of a chart of one number: what it is, and what those whose figures decide have it as in
 * the years of the test. Where nobody decides anything, a line alone says its last figure and its largest.
 */
export function titleFinding(
  what: string,
  deciding: readonly VoiceLine[],
  drawn: readonly ChartSeries[],
  years: readonly number[],
  unit: string,
): string {
  const [from, to] = [years[0], years.at(-1)];
  if (deciding.length > 0 && from !== undefined && to !== undefined) {
    const [voices, earlier] = [voicesIn(deciding, to, unit), voicesIn(deciding, from, unit)];
    const values = voiced(voices);
    if (values === "") return what;
    if (from === to) return m.evidence_title_values({ what, year: from, values });
    const [last, ...others] = voices;
    const [first, ...more] = earlier;
    return last && first && others.length + more.length === 0
      ? m.evidence_title_ends({ what, first: first.value, from, last: last.value, to })
      : what;
  }
  const [only, ...others] = drawn;
  return only && others.length === 0 && deciding.length === 0 ? peakOf(what, only, unit) : what;
}

/** Several numbers by one reading in the year of the test: "…, 2023: China 31.53 bn USD, Russia 27.05 bn USD". */
export function titleOfSeveral(
  what: string,
  used: readonly unknown[],
  series: readonly ChartSeries[],
  years: readonly number[],
  unit: string,
): string {
  const [year, ...others] = years;
  if (used.length !== 1 || year === undefined || others.length > 0 || series.length > NAMED) {
    return what;
  }
  const values = series.flatMap((one) => {
    const value = valueIn(one, year);
    return value === undefined ? [] : [`${one.label} ${said(value, unit)}`];
  });
  if (values.length < series.length) return what;
  return m.evidence_title_values({ what, year, values: values.join(m.list_comma()) });
}

interface Voice {
  readonly whose: string;
  readonly value: string;
}

/** What each has in a year: a range where several of its sources decide. */
function voicesIn(lines: readonly VoiceLine[], year: number, unit: string): readonly Voice[] {
  return [...Map.groupBy(lines, ({ whose }) => whose)].flatMap(([whose, own]) => {
    const values = own.flatMap(({ series }) => valueIn(series, year) ?? []);
    if (values.length === 0) return [];
    return [{ whose, value: between(Math.min(...values), Math.max(...values), unit) }];
  });
}

/** "41.17 bn USD by China’s figures, 30.06–31.53 bn USD by Kazakhstan’s figures". */
function voiced(voices: readonly Voice[]): string {
  const [only, ...others] = voices;
  if (only?.whose === "" && others.length === 0) return only.value;
  return voices
    .map(({ whose, value }) =>
      whose === ""
        ? m.evidence_value_compiled({ value })
        : m.evidence_value_whose({ value, whose }),
    )
    .join(m.list_comma());
}

/** "30.06–31.53 bn USD", or with both units where they differ. */
function between(lower: number, upper: number, unit: string): string {
  const [low, high] = [said(lower, unit), said(upper, unit)];
  if (low === high) return low;
  const [, digits = "", rest] = /^([\d.,]+)(.*)$/.exec(low) ?? [];
  return digits !== "" && rest === /^[\d.,]+(.*)$/.exec(high)?.[1]
    ? `${digits}–${high}`
    : m.readings_between({ low, high });
}

/** "Arms transfers from Russia to Kyrgyzstan: 0 in 2024, at most 15.2 m TIV in 2019". */
function peakOf(what: string, { points }: ChartSeries, unit: string): string {
  const known = points.flatMap(({ period, value, status }) =>
    value === null || status === "unreliable" ? [] : [{ period, value }],
  );
  const last = known.at(-1);
  const [peak] = known.toSorted((a, b) => b.value - a.value);
  if (!last || !peak || known.length < 2) return what;
  const end = { what, value: said(last.value, unit), year: last.period };
  return peak.value === last.value
    ? m.evidence_title_most({ ...end, first: known[0]?.period ?? "" })
    : m.evidence_title_peak({ ...end, peak: said(peak.value, unit), at: peak.period });
}

const said = (value: number, unit: string) => formatQuantity(value, unit, { digits: DIGITS });

function valueIn({ points }: ChartSeries, year: number): number | undefined {
  const point = points.find((p) => p.period === String(year));
  return point && point.status !== "unreliable" ? (point.value ?? undefined) : undefined;
}

/** What the lines come to in the years of the test: "In 2023: China: 41.17 bn USD; Kazakhstan: 30.06 bn USD." */
export function finding(
  series: readonly ChartSeries[],
  years: readonly number[],
  unit: string,
): string {
  const ends = years.length > 2 ? [years[0], years.at(-1)] : years;
  const parts = ends.map((year) => ({
    year: String(year),
    values: series.flatMap(({ label, points }) => {
      const point = points.find((p) => p.period === String(year));
      if (!point || point.value === null || point.status === "unreliable") return [];
      return [`${label}: ${formatQuantity(point.value, unit, { digits: DIGITS })}`];
    }),
  }));
  const told = parts.filter(({ values }) => values.length > 0);
  if (told.length === 0 || told.flatMap(({ values }) => values).length > MOST) return "";
  return told
    .map(({ year, values }) => m.evidence_in_year({ year, values: values.join("; ") }))
    .join(" ");
}
