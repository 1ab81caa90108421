import type { Exception } from "./exception.ts";
import type { Finding, Place } from "./rule.ts";

const KEYS = ["dataset", "indicator", "reporter", "from", "to"] as const;
type Key = (typeof KEYS)[number];

/** True where the exception is about the finding's place. */
export function covers({ where }: Exception, place: Place): boolean {
  if (where.years) {
    const year = yearOf(place);
    if (year === undefined || year < where.years[0] || year > where.years[1]) return false;
  }
  return KEYS.every((key) => {
    const wanted = listOf(where[key]);
    return wanted.length === 0 || wanted.some((id) => idsAt(place, key).includes(id));
  });
}

/** The parts of an exception that none of its findings needs, each in words; empty when all are needed. */
export function unneeded({ where }: Exception, findings: readonly Finding[]): readonly string[] {
  const places = findings.map((f) => f.place);
  if (places.length === 0) return ["the exception as a whole"];
  const idle = KEYS.flatMap((key) =>
    listOf(where[key])
      .filter((id) => !places.some((place) => idsAt(place, key).includes(id)))
      .map((id) => `${key} ${id}`),
  );
  if (!where.years) return idle;
  const years = places.flatMap((place) => yearOf(place) ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isTight = where.years[0] === first && where.years[1] === last;
  return isTight ? idle : [...idle, `years beyond ${first} to ${last}`];
}

function idsAt(place: Place, key: Key): readonly string[] {
  if (key === "dataset") return place.datasets;
  if (key === "reporter") return place.reporters;
  return [place[key]];
}

function yearOf({ period }: Place): number | undefined {
  return period === "" ? undefined : Number(period.slice(0, 4));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
