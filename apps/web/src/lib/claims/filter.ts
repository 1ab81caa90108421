import type { ClaimLine } from "./index-view.ts";

/** What a list of claims is filtered by; an empty string leaves all. Each is a parameter of the address. */
export interface ClaimFilter {
  readonly source: string;
  readonly actor: string;
  readonly topic: string;
  readonly kind: string;
  readonly indicator: string;
  /** A status, `assessed-` with a rating, or `expired`. */
  readonly verdict: string;
  /** Words that all stand in the paraphrase or the id. */
  readonly q: string;
}

export const NO_FILTER: ClaimFilter = {
  source: "",
  actor: "",
  topic: "",
  kind: "",
  indicator: "",
  verdict: "",
  q: "",
};

const KEYS = Object.keys(NO_FILTER) as (keyof ClaimFilter)[];

export function readFilter(query: Pick<URLSearchParams, "get">): ClaimFilter {
  return Object.fromEntries(
    KEYS.map((key) => [key, query.get(key) ?? ""]),
  ) as unknown as ClaimFilter;
}

/** The query of an address, without what is not filtered by: `?actor=KAZ&verdict=refuted`. */
export function writeFilter(filter: ClaimFilter): string {
  const query = new URLSearchParams(
    KEYS.flatMap((key) => (filter[key] === "" ? [] : [[key, filter[key]]])),
  ).toString();
  return query === "" ? "" : `?${query}`;
}

export const isFiltered = (filter: ClaimFilter): boolean => KEYS.some((key) => filter[key] !== "");

/** The verdict as a filter names it: `refuted`, `assessed-contested`; `assessed-open` where a prediction's time has not come. */
export const verdictKey = ({ status, rating }: Pick<ClaimLine, "status" | "rating">): string =>
  status === "assessed" ? `${status}-${rating ?? "open"}` : status;

export function matches(line: ClaimLine, filter: ClaimFilter): boolean {
  const { source, actor, topic, kind, indicator, verdict, q } = filter;
  return (
    (source === "" || line.source === source) &&
    (actor === "" || line.actors.includes(actor)) &&
    (topic === "" || line.topics.includes(topic)) &&
    (kind === "" || line.kind === kind) &&
    (indicator === "" || line.indicators.includes(indicator)) &&
    (verdict === "" || isVerdict(line, verdict)) &&
    isSaid(line, q)
  );
}

function isVerdict(line: ClaimLine, verdict: string): boolean {
  if (verdict === "expired") return line.expired;
  return verdict === line.status || verdict === verdictKey(line);
}

function isSaid({ id, paraphrase }: ClaimLine, q: string): boolean {
  const text = `${id} ${paraphrase}`.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Values of a filter that no claim has, where it chooses among given ones: with them nothing is found. */
export function unknownIn(
  filter: ClaimFilter,
  lines: readonly ClaimLine[],
): readonly { readonly key: keyof ClaimFilter; readonly value: string }[] {
  const chosen = KEYS.filter((key) => key !== "q" && filter[key] !== "");
  return chosen
    .filter((key) => !lines.some((line) => matches(line, { ...NO_FILTER, [key]: filter[key] })))
    .map((key) => ({ key, value: filter[key] }));
}
