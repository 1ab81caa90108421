import {
  ESTIMATED,
  UNRELIABLE,
  type ComparedReading,
  type Comparison,
  type Figure,
} from "./comparison.ts";

/** So many common years are enough for a later reading to come before a longer one. */
const ENOUGH = 5;

/**
 * Who is compared where nobody is asked for: the first two of the comparison, if some reading has
 * figures of both and enough years; else the two with the most years in which both have figures.
 */
export function firstPair({ actors, readings }: Comparison): readonly string[] {
  const ids = actors.map((a) => a.id);
  const [first, ...others] = ids.flatMap((id, i) => ids.slice(i + 1).map((next) => [id, next]));
  const known = (pair: readonly string[], count: typeof commonYears) =>
    Math.max(0, ...readings.map((r) => count(r, pair).length));
  if (!first) return ids;
  if (known(first, figureYears) > 0 && known(first, commonYears) >= ENOUGH) return first;
  return [first, ...others].reduce((best, pair) =>
    known(pair, figureYears) > known(best, figureYears) ? pair : best,
  );
}

/**
 * The readings in which at least two of the actors have figures. Those with most of the actors come
 * first, of these the ones that reach furthest, provided that they have some years to compare; then
 * the longest. What is mixed from several publishers comes last: one asks for it.
 */
export function readingsFor(
  { readings }: Comparison,
  actors: readonly string[],
): readonly ComparedReading[] {
  return readings
    .map((reading) => {
      const years = commonYears(reading, actors);
      return {
        reading,
        present: reading.lines.filter((line) => actors.includes(line.actor)).length,
        years: years.length,
        last: years.length >= ENOUGH ? Math.max(...years) : -Infinity,
      };
    })
    .filter(({ present, years }) => present > 1 && years > 0)
    .toSorted(
      (a, b) =>
        Number(a.reading.mixed ?? false) - Number(b.reading.mixed ?? false) ||
        b.present - a.present ||
        order(b.last, a.last) ||
        b.years - a.years,
    )
    .map(({ reading }) => reading);
}

/** Years in which at least two of the actors have figures that count, or are known to have nothing. */
export function commonYears(
  reading: ComparedReading,
  actors: readonly string[],
): readonly number[] {
  return yearsOfTwo(reading, actors, (mark) => mark !== UNRELIABLE);
}

/** Years in which at least two of the actors have figures that count. */
function figureYears(reading: ComparedReading, actors: readonly string[]): readonly number[] {
  return yearsOfTwo(reading, actors, (mark) => mark === undefined || mark === ESTIMATED);
}

function yearsOfTwo(
  { lines }: ComparedReading,
  actors: readonly string[],
  counts: (mark: Figure[2]) => boolean,
): readonly number[] {
  const found = lines
    .filter((line) => actors.includes(line.actor))
    .flatMap(({ figures }) => figures.flatMap(([year, , mark]) => (counts(mark) ? [year] : [])));
  const byYear = Map.groupBy(found, (year) => year);
  return [...byYear].flatMap(([year, same]) => (same.length > 1 ? [year] : []));
}

// Two that never reach far enough are level: infinity less infinity is not a number.
const order = (a: number, b: number) => (a === b ? 0 : a - b);
