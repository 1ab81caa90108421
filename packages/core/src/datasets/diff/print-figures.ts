import { seriesOf, type FigureChange, type FigureLine } from "./figures.ts";

/**
 * One line for each figure that is other than it was, and one for all that a series has gained or
 * lost: `exports KAZ CHN>KAZ 2023: 15 -> 16.5 (+10 %)`, `exports KAZ CHN>KAZ: 3 added (2021 to 2023)`.
 */
export function printFigures(dataset: string, changes: readonly FigureChange[]): readonly string[] {
  const bySeries = Map.groupBy(changes, ({ old, now }) => seriesOf((now ?? old) as FigureLine));
  return [...bySeries].flatMap(([series, own]) => {
    const place = `${dataset} ${series}`;
    return [
      ...own.flatMap(({ old, now }) =>
        old && now ? [`${place} ${now.period}: ${describe(old, now)}`] : [],
      ),
      ...several(
        place,
        "added",
        own.flatMap(({ old, now }) => (old ? [] : (now ?? []))),
      ),
      ...several(
        place,
        "removed",
        own.flatMap(({ old, now }) => (now ? [] : (old ?? []))),
      ),
    ];
  });
}

function describe(old: FigureLine, now: FigureLine): string {
  const parts: string[] = [];
  if (old.value !== now.value) parts.push(`${old.value} -> ${now.value}${percent(old, now)}`);
  if (old.status !== now.status) {
    parts.push(`${old.status} -> ${now.status}${now.note ? ` (${now.note})` : ""}`);
  } else if (old.note !== now.note) {
    parts.push(`note ${old.note || "none"} -> ${now.note || "none"}`);
  }
  if (old.file !== now.file) parts.push(`file ${old.file} -> ${now.file}`);
  return parts.join(", ");
}

/** By how much of the old figure; nothing where that is zero. */
function percent(old: FigureLine, now: FigureLine): string {
  const share = (Number(now.value) - Number(old.value)) / Math.abs(Number(old.value));
  if (!Number.isFinite(share)) return "";
  const text = `${share < 0 ? "" : "+"}${Number((share * 100).toPrecision(3))}`;
  return ` (${text} %)`;
}

function several(place: string, what: string, lines: readonly FigureLine[]): readonly string[] {
  const [first] = lines;
  if (!first) return [];
  if (lines.length === 1) {
    return [`${place} ${first.period}: ${what} ${first.value} ${first.status}`];
  }
  const periods = lines.map((line) => line.period);
  return [`${place}: ${lines.length} ${what} (${periods.at(0)} to ${periods.at(-1)})`];
}
