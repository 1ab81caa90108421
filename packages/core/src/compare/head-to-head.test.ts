import { expect, test } from "vitest";
import { buildDataset, buildEngine, buildGroup, buildTrade, figures } from "../testing/index.ts";
import { crossingsOf, headToHead } from "./head-to-head.ts";

const line = (
  actor: string,
  values: Record<number, number>,
  unreliable: readonly number[] = [],
) => ({
  actor,
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    unreliable: unreliable.includes(Number(year)),
  })),
});

test("a crossing is the year in which another is first ahead", () => {
  const russia = line("RUS", { 2010: 5, 2011: 6, 2012: 7, 2013: 7 });
  const china = line("CHN", { 2010: 3, 2011: 5, 2012: 8, 2013: 9 });
  expect(crossingsOf([russia, china])).toEqual([{ year: 2012, from: "RUS", to: "CHN" }]);
});

test("a figure marked unreliable makes no crossing", () => {
  const russia = line("RUS", { 2009: 5, 2010: 1, 2011: 6 }, [2010]);
  const china = line("CHN", { 2009: 3, 2010: 4, 2011: 5 });
  expect(crossingsOf([russia, china])).toEqual([]);
});

test("a leader without a figure has not been passed", () => {
  const russia = line("RUS", { 2009: 5, 2011: 6 });
  const china = line("CHN", { 2009: 3, 2010: 4, 2011: 5 });
  const turkey = line("TUR", { 2009: 1, 2010: 2, 2011: 2 });
  expect(crossingsOf([russia, china, turkey])).toEqual([]);
});

test("a year with one actor alone changes nothing", () => {
  const russia = line("RUS", { 2009: 5, 2011: 6 });
  const china = line("CHN", { 2009: 3, 2010: 4, 2011: 5 });
  expect(crossingsOf([russia, china])).toEqual([]);
});

test("a bloc that a reading does not list is the sum of its members where all have figures", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 6, 2023: 7 }),
      ...figures("bns", "KAZ", "exports", "KAZ>DEU", { 2022: 2, 2023: 3 }),
      ...figures("bns", "KAZ", "exports", "KAZ>BLR", { 2023: 1 }),
    ],
    { groups: { pair: buildGroup("DEU", "BLR") } },
  );
  const compare = (blocs = {}) => headToHead(engine, "exports", 0, "KAZ", ["CHN", "eu"], {}, blocs);
  expect(compare()).toEqual([]);
  expect(compare({ eu: "pair" })[0]?.actors[1]).toEqual({
    actor: "eu",
    points: [{ year: 2023, value: 4, unreliable: false }],
    summed: true,
  });
});

test("a bloc's own figures come before the sum of its members", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 7 }),
      ...figures("bns", "KAZ", "exports", "KAZ>eu", { 2023: 9 }),
      ...figures("bns", "KAZ", "exports", "KAZ>DEU", { 2023: 3 }),
    ],
    { groups: { pair: buildGroup("DEU") } },
  );
  const [entry] = headToHead(engine, "exports", 0, "KAZ", ["CHN", "eu"], {}, { eu: "pair" });
  expect(entry?.actors[1]?.points).toEqual([{ year: 2023, value: 9, unreliable: false }]);
});

test("where each actor reports for itself the reading names all of them", () => {
  const engine = buildEngine([
    ...figures("imts", "CHN", "exports", "CHN>KAZ", { 2023: 7 }),
    ...figures("imts", "RUS", "exports", "RUS>KAZ", { 2023: 9 }),
  ]);
  const [entry] = headToHead(engine, "exports", 1, "KAZ", ["CHN", "RUS"]);
  expect(entry?.reading.reporters).toEqual(["CHN", "RUS"]);
  expect(entry?.reading.label).toBe("as China and Russia report (imts)");
  expect(entry?.reading.id).toBe("imts-partner");
});

test("rates of members are not added up", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 7 }),
      ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2023: 7 }),
      ...figures("bns", "KAZ", "exports", "KAZ>DEU", { 2023: 3 }),
      ...figures("bns", "KAZ", "exports", "DEU>KAZ", { 2023: 3 }),
      ...figures("bns", "KAZ", "exports", "KAZ>world", { 2023: 20 }),
      ...figures("bns", "KAZ", "exports", "world>KAZ", { 2023: 20 }),
    ],
    { groups: { pair: buildGroup("DEU") } },
  );
  expect(headToHead(engine, "trade-share", 0, "KAZ", ["CHN", "eu"], {}, { eu: "pair" })).toEqual(
    [],
  );
});

test("whom a complete list leaves out has nothing, and that counts", () => {
  const rows = [
    ...figures("ids", "KGZ", "debt", "KGZ>CHN", { 2017: 3, 2018: 4, 2019: 5 }),
    ...figures("ids", "KGZ", "debt", "KGZ>RUS", { 2017: 6, 2018: 1 }),
  ];
  const listing = (partners: "all" | "some") =>
    buildEngine(rows, {
      datasets: {
        ids: buildDataset({
          coverage: [{ indicator: "debt", reporters: "all", partners, from: 2017, to: 2020 }],
        }),
      },
    });
  const russia = (partners: "all" | "some") =>
    headToHead(listing(partners), "debt", 0, "KGZ", ["CHN", "RUS"])[0]?.actors[1]?.points;
  expect(russia("some")?.map((p) => p.year)).toEqual([2017, 2018]);
  // 2020 has no figure of anybody: the list of that year has not been seen.
  expect(russia("all")?.map((p) => p.year)).toEqual([2017, 2018, 2019]);
  expect(russia("all")?.at(-1)).toEqual({
    year: 2019,
    value: 0,
    unreliable: false,
    inferred: true,
  });
});

test("a figure that its publisher calls an estimate says so, and one beside it does not", () => {
  const engine = buildEngine([
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2022: 5 }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2023: 6 }, { status: "estimated" }),
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 7, 2023: 8 }),
  ]);
  const [found] = headToHead(engine, "exports", 0, "KAZ", ["RUS", "CHN"]);
  const marks = found?.actors.map(({ points }) => points.map((p) => p.estimated ?? false));
  expect(marks).toEqual([
    [false, true],
    [false, false],
  ]);
});

test("a reading that has the whole gives it, and its sums have no noise of binary decimals", () => {
  const engine = buildEngine(
    [
      ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 0.1, 2023: 7 }),
      ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2022: 0.2, 2023: 1 }),
      ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2022: 2, 2023: 3 }),
      ...figures("bns", "KAZ", "exports", "RUS>KAZ", { 2022: 2, 2023: 3 }),
      ...figures("bns", "KAZ", "exports", "KAZ>world", { 2023: 20 }),
      ...figures("bns", "KAZ", "exports", "world>KAZ", { 2023: 10 }),
    ],
    { indicators: { trade: buildTrade() } },
  );
  const [entry] = headToHead(engine, "trade", 0, "KAZ", ["CHN", "RUS"]);
  expect(entry?.whole).toEqual([{ year: 2023, value: 30, unreliable: false }]);
  expect(entry?.actors[0]?.points[0]?.value).toBe(0.3);
});
