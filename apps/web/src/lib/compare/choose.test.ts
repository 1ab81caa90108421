import { expect, test } from "vitest";
import { commonYears, firstPair, readingsFor } from "./choose.ts";
import type { ComparedReading, Comparison, Figure } from "./comparison.ts";

const years = (from: number, to: number): Figure[] =>
  Array.from({ length: to - from + 1 }, (_, i) => [from + i, 1]);

const reading = (
  id: string,
  lines: Readonly<Record<string, readonly Figure[]>>,
): ComparedReading => ({
  id,
  label: id,
  whose: id,
  perspective: "target",
  credits: [],
  lines: Object.entries(lines).map(([actor, figures]) => ({ actor, figures })),
  whole: null,
  duels: [],
});

const named = (id: string) => ({ id, name: id, said: id });

const comparison = (...readings: ComparedReading[]): Comparison => ({
  target: named("KAZ"),
  indicator: {
    id: "trade",
    name: "Trade",
    unit: "USD",
    window: 1,
    definition: "",
    caveats: [],
    share: null,
    fromZero: true,
  },
  subject: "Kazakhstan’s trade",
  actors: ["CHN", "RUS", "USA"].map(named),
  readings,
});

const ids = (found: readonly ComparedReading[]) => found.map((r) => r.id);

test("a later reading with enough years comes before a longer one", () => {
  const long = reading("long", { CHN: years(1990, 2014), RUS: years(1990, 2014) });
  const late = reading("late", { CHN: years(2018, 2023), RUS: years(2018, 2023) });
  expect(ids(readingsFor(comparison(long, late), ["CHN", "RUS"]))).toEqual(["late", "long"]);
});

test("a reading of a few late years does not come before a long one", () => {
  const long = reading("long", { CHN: years(1990, 2014), RUS: years(1990, 2014) });
  const late = reading("late", { CHN: years(2022, 2023), RUS: years(2022, 2023) });
  expect(ids(readingsFor(comparison(late, long), ["CHN", "RUS"]))).toEqual(["long", "late"]);
});

test("a reading with more of the actors comes first", () => {
  const two = reading("two", { CHN: years(2000, 2023), RUS: years(2000, 2023) });
  const three = reading("three", {
    CHN: years(2000, 2014),
    RUS: years(2000, 2014),
    USA: years(2000, 2014),
  });
  expect(ids(readingsFor(comparison(two, three), ["CHN", "RUS", "USA"]))).toEqual(["three", "two"]);
});

test("a reading without a common year of two of the actors is none", () => {
  const apart = reading("apart", { CHN: years(1990, 1995), RUS: years(2000, 2005) });
  expect(readingsFor(comparison(apart), ["CHN", "RUS"])).toEqual([]);
  const one = reading("one", { CHN: years(1990, 1995), USA: years(1990, 1995) });
  expect(readingsFor(comparison(one), ["CHN", "RUS"])).toEqual([]);
});

test("figures known to be unreliable make no common year", () => {
  const marked = reading("marked", {
    CHN: [
      [2001, 1],
      [2002, 1, 1],
    ],
    RUS: years(2001, 2002),
  });
  expect(commonYears(marked, ["CHN", "RUS"])).toEqual([2001]);
});

test("the first two are compared though one of them is at times not listed", () => {
  const listed = reading("r", {
    CHN: years(2000, 2010),
    RUS: [[2000, 1], ...years(2001, 2010).map(([year]): Figure => [year, 0, 2])],
    USA: years(2000, 2010),
  });
  expect(firstPair(comparison(listed))).toEqual(["CHN", "RUS"]);
});

test("who is never listed is not of the first pair", () => {
  const unlisted = reading("r", {
    CHN: years(2000, 2010),
    RUS: years(2000, 2010).map(([year]): Figure => [year, 0, 2]),
    USA: years(2005, 2010),
  });
  expect(firstPair(comparison(unlisted))).toEqual(["CHN", "USA"]);
});

test("the first pair is one that a reading has", () => {
  expect(
    firstPair(comparison(reading("r", { CHN: years(2000, 2005), USA: years(2000, 2005) }))),
  ).toEqual(["CHN", "USA"]);
  expect(firstPair(comparison())).toEqual(["CHN", "RUS"]);
});

test("what is mixed from several publishers comes last, however far it reaches", () => {
  const own = reading("own", { CHN: years(1995, 2023), RUS: years(1995, 2023) });
  const mixed = {
    ...reading("mixed-partner", {
      CHN: years(1995, 2024),
      RUS: years(1995, 2024),
      USA: years(1995, 2024),
    }),
    mixed: true as const,
  };
  expect(ids(readingsFor(comparison(mixed, own), ["CHN", "RUS", "USA"]))).toEqual([
    "own",
    "mixed-partner",
  ]);
});
