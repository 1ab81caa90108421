import { expect, test } from "vitest";
import type { TableRow } from "../series/index.ts";
import { buildEngine, buildIndicator, figures, verdictOf } from "../testing/index.ts";

type Row = readonly [place: string, value: number, over?: Partial<TableRow>];

function status(rows: readonly Row[], reporter = "KAZ") {
  const engine = buildEngine(
    [
      ...rows.flatMap(([place, value, over]) =>
        figures("bns", reporter, "exports", place, { 2018: value }, over ?? {}),
      ),
      // Türkiye is known as a partner from another year.
      ...figures("bns", reporter, "exports", "KAZ>TUR", { 2010: 1 }),
    ],
    { indicators: { exports: buildIndicator() } },
  );
  return (text: string) => verdictOf(engine, text).status;
}

test("what is not listed is at most what the total leaves over", () => {
  const says = status([
    ["KAZ>CHN", 50],
    ["KAZ>RUS", 40],
    ["KAZ>world", 100],
  ]);
  expect(says("exports(KAZ, TUR)[2018] > 11 USD")).toBe("refuted");
  expect(says("exports(KAZ, TUR)[2018] > 9 USD")).toBe("undetermined");
  expect(says("exports(KAZ, TUR)[2018] = 0 USD")).toBe("undetermined");
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("supported");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 2")).toBe("supported");
});

test("half a percent of the total is allowed for rounding", () => {
  const says = status([
    ["KAZ>CHN", 60],
    ["KAZ>RUS", 40],
    ["KAZ>world", 100],
  ]);
  expect(says("exports(KAZ, TUR)[2018] > 0.5 USD")).toBe("refuted");
  expect(says("exports(KAZ, TUR)[2018] > 0.4 USD")).toBe("undetermined");
});

test("parts above the total leave nothing, not less than nothing", () => {
  const says = status([
    ["KAZ>CHN", 80],
    ["KAZ>RUS", 40],
    ["KAZ>world", 100],
  ]);
  expect(says("exports(KAZ, TUR)[2018] between 0 USD and 1 USD")).toBe("supported");
});

test("without a sound total there is no bound, and an unsound part takes nothing off", () => {
  const bad = { status: "unreliable" } as const;
  const noTotal = status([["KAZ>CHN", 50]]);
  expect(noTotal("exports(KAZ, TUR)[2018] > 1000 USD")).toBe("undetermined");
  const badTotal = status([
    ["KAZ>CHN", 50],
    ["KAZ>world", 100, bad],
  ]);
  expect(badTotal("exports(KAZ, TUR)[2018] > 1000 USD")).toBe("undetermined");
  const badPart = status([
    ["KAZ>CHN", 90, bad],
    ["KAZ>world", 100],
  ]);
  expect(badPart("exports(KAZ, TUR)[2018] > 50 USD")).toBe("undetermined");
  expect(badPart("exports(KAZ, TUR)[2018] > 101 USD")).toBe("refuted");
});

test("a bloc's figure is not taken off beside its members'", () => {
  const says = status([
    ["KAZ>DEU", 30],
    ["KAZ>eu", 60],
    ["KAZ>world", 100],
  ]);
  expect(says("exports(KAZ, TUR)[2018] > 60 USD")).toBe("undetermined");
  expect(says("exports(KAZ, TUR)[2018] > 71 USD")).toBe("refuted");
});

test("another reporter's total does not count", () => {
  const engine = buildEngine([
    ...figures("imts", "KAZ", "exports", "KAZ>CHN", { 2018: 50 }),
    ...figures("imts", "KAZ", "exports", "KAZ>TUR", { 2010: 1 }),
    ...figures("imts", "CHN", "exports", "world>CHN", { 2018: 51 }),
  ]);
  const says = verdictOf(engine, "exports(KAZ, TUR)[2018] by KAZ > 60 USD").status;
  expect(says).toBe("undetermined");
});

test("a compiler's totals bound from either side", () => {
  const says = status(
    [
      ["RUS>TUR", 5],
      ["world>TUR", 8],
      ["KAZ>CHN", 50],
    ],
    "imf",
  );
  expect(says("exports(KAZ, TUR)[2018] > 4 USD")).toBe("refuted");
  expect(says("exports(KAZ, TUR)[2018] > 2 USD")).toBe("undetermined");
});

test("what may be below zero has no rest", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "net", "KAZ>CHN", { 2018: 50 }),
      ...figures("bns", "KAZ", "net", "KAZ>world", { 2018: 60 }),
      ...figures("bns", "KAZ", "net", "KAZ>TUR", { 2010: 1 }),
    ],
    { indicators: { net: buildIndicator({ minimum: undefined }) } },
  );
  expect(verdictOf(engine, "net(KAZ, TUR)[2018] > 20 USD").status).toBe("undetermined");
});

test("a collective takes nothing off: the one that is looked for may be inside it", () => {
  for (const collective of ["unspecified", "eu"]) {
    const says = status([
      ["KAZ>CHN", 50],
      [`KAZ>${collective}`, 40],
      ["KAZ>world", 100],
    ]);
    expect(says("exports(KAZ, TUR)[2018] > 30 USD")).toBe("undetermined");
  }
});
