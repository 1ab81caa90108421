/** What a function takes in one place. */
export type ParameterKind =
  /** An indicator call, with a group, set or `*` in a place, or over several years. */
  | "family"
  /** An expression over indicator calls that have no period of their own. */
  | "series"
  /** A range of years, both ends written. */
  | "span"
  /** A boolean expression with at least one call that has no period of its own. */
  | "test"
  | "actor"
  /** An actor, or several: a group or a set. */
  | "actors"
  | "person"
  | "organisation"
  | "event"
  | "role"
  | "event-kind"
  | "facility-kind"
  | "events"
  /** A list of events or facilities, or a family. */
  | "countable";

/** One place of a function. */
export interface FunctionParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional?: true;
}

/** What a function gives; `same` has the dimension of its first argument. */
export type FunctionResult =
  | "boolean"
  | "actor"
  | "date"
  | "year"
  | "events"
  | "facilities"
  | "count"
  | "times"
  | "%"
  | "same";

/** How a function is called and what it gives. */
export interface FunctionSpec {
  readonly parameters: readonly FunctionParameter[];
  readonly result: FunctionResult;
  /** Which periods may stand in its brackets; with `periodRequired`, one must, unless a function around it gives the year. */
  readonly periods: readonly ("year" | "day" | "range")[];
  readonly periodRequired: boolean;
  readonly doc: string;
  readonly example: string;
}

const NO_PERIOD = { periods: [], periodRequired: false } as const;
const ANY_PERIOD = { periods: ["year", "day", "range"], periodRequired: false } as const;
const FAMILY = { name: "family", kind: "family" } as const;
const OVER_SPAN = [
  { name: "series", kind: "series" },
  { name: "span", kind: "span" },
] as const;
const MEMBERSHIP = [
  { name: "actor", kind: "actor" },
  { name: "organisation", kind: "organisation" },
  { name: "role", kind: "role", optional: true },
] as const;

/** Every function of the language: its places, its result, the periods it takes. */
export const FUNCTIONS = {
  sum: {
    parameters: [FAMILY],
    result: "same",
    ...NO_PERIOD,
    doc: "the total over the members, and for flows over the years",
    example: "sum(trade(central-asia, RUS)[2018])",
  },
  mean: {
    parameters: [FAMILY],
    result: "same",
    ...NO_PERIOD,
    doc: "the mean over the members, and for flows over the years",
    example: "mean(trade(KAZ, RUS)[2014..2018])",
  },
  largest: {
    parameters: [FAMILY],
    result: "actor",
    ...NO_PERIOD,
    doc: "the member with the largest value, among the place with `*`, else the only group or set",
    example: "largest(arms-transfers(*, central-asia)[2014..2018])",
  },
  smallest: {
    parameters: [FAMILY],
    result: "actor",
    ...NO_PERIOD,
    doc: "the member with the smallest value, among the place with `*`, else the only group or set",
    example: "smallest(gdp(central-asia)[2018])",
  },
  rank: {
    parameters: [{ name: "actor", kind: "actor" }, FAMILY],
    result: "count",
    ...NO_PERIOD,
    doc: "the actor's place among the members by value; 1 is the largest",
    example: "rank(CHN, trade(KAZ, *)[2017])",
  },
  change: {
    parameters: OVER_SPAN,
    result: "times",
    ...NO_PERIOD,
    doc: "the last year's value over the first's: 8 times, 50%",
    example: "change(gas-exports(TKM, CHN), 2010..2017)",
  },
  growth: {
    parameters: OVER_SPAN,
    result: "%",
    ...NO_PERIOD,
    doc: "the compound average growth a year",
    example: "growth(population(RUS), 2005..2012)",
  },
  difference: {
    parameters: OVER_SPAN,
    result: "same",
    ...NO_PERIOD,
    doc: "the last year's value less the first's, in the unit",
    example: "difference(gdp(KAZ), 2010..2017)",
  },
  rises: {
    parameters: OVER_SPAN,
    result: "boolean",
    ...NO_PERIOD,
    doc: "whether the Theil-Sen slope over the span's years is positive and the last value above the first",
    example: "rises(trade(KAZ, CHN), 2010..2017)",
  },
  falls: {
    parameters: OVER_SPAN,
    result: "boolean",
    ...NO_PERIOD,
    doc: "whether the Theil-Sen slope over the span's years is negative and the last value below the first",
    example: "falls(gas-exports(TKM, RUS), 2008..2017)",
  },
  "first-year": {
    parameters: [{ name: "test", kind: "test" }],
    result: "year",
    ...NO_PERIOD,
    doc: "the first year in which the test holds; calls without a period take that year",
    example: "first-year(trade(KAZ, CHN) > trade(KAZ, RUS))",
  },
  "last-year": {
    parameters: [{ name: "test", kind: "test" }],
    result: "year",
    ...NO_PERIOD,
    doc: "the last year in which the test holds; calls without a period take that year",
    example: "last-year(trade(KAZ, RUS) > trade(KAZ, CHN))",
  },
  member: {
    parameters: MEMBERSHIP,
    result: "boolean",
    periods: ["year", "day"],
    periodRequired: true,
    doc: "whether the actor had the role (member, if none is named) on the day or in the year",
    example: "member(KGZ, customs-union)[2012-05-23]",
  },
  joined: {
    parameters: MEMBERSHIP,
    result: "date",
    ...NO_PERIOD,
    doc: "when the latest membership in the role began",
    example: "joined(KAZ, wto)",
  },
  date: {
    parameters: [{ name: "event", kind: "event" }],
    result: "date",
    ...NO_PERIOD,
    doc: "when the event took place",
    example: "date(sco-founding)",
  },
  attended: {
    parameters: [
      { name: "actor", kind: "actor" },
      { name: "event", kind: "event" },
    ],
    result: "boolean",
    ...NO_PERIOD,
    doc: "whether the actor took part in the event",
    example: "attended(putin, sco-founding)",
  },
  visits: {
    parameters: [
      { name: "person", kind: "person" },
      { name: "state", kind: "actors", optional: true },
    ],
    result: "events",
    ...ANY_PERIOD,
    doc: "the person's visits, to the state if one is named, in order of time",
    example: "visits(putin)[2012-05-07..]",
  },
  events: {
    parameters: [
      { name: "kind", kind: "event-kind" },
      { name: "actor", kind: "actors", optional: true },
    ],
    result: "events",
    ...ANY_PERIOD,
    doc: "the events of a kind, with the actor if one is named, in order of time",
    example: "events(summit, sco)[2012]",
  },
  facilities: {
    parameters: [
      { name: "operator", kind: "actors" },
      { name: "host", kind: "actors" },
      { name: "kind", kind: "facility-kind", optional: true },
    ],
    result: "facilities",
    periods: ["year"],
    periodRequired: true,
    doc: "the operator's facilities on the host's ground that were open in the year",
    example: "facilities(RUS, KAZ, base)[2019]",
  },
  count: {
    parameters: [{ name: "list", kind: "countable" }],
    result: "count",
    ...NO_PERIOD,
    doc: "how many there are in the list, or how many members of the family have a value above zero",
    example: "count(facilities(RUS, KAZ, base)[2019])",
  },
  first: {
    parameters: [{ name: "events", kind: "events" }],
    result: "actor",
    ...NO_PERIOD,
    doc: "the place of the first event in the list",
    example: "first(visits(putin)[2012-05-07..])",
  },
  last: {
    parameters: [{ name: "events", kind: "events" }],
    result: "actor",
    ...NO_PERIOD,
    doc: "the place of the last event in the list",
    example: "last(visits(putin)[2012])",
  },
} as const satisfies Record<string, FunctionSpec>;

/** A key of `FUNCTIONS`. */
export type FunctionName = keyof typeof FUNCTIONS;

/** Whether a call of this name is a function's, not an indicator's. */
export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

/** The entry of a name in `FUNCTIONS`, if it is there, for code that treats all functions alike. */
export function functionSpec(name: string): FunctionSpec | undefined {
  return isFunctionName(name) ? FUNCTIONS[name] : undefined;
}
