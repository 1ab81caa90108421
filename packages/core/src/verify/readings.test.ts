import { expect, test } from "vitest";
import {
  buildActor,
  buildDataset,
  buildEngine,
  figures,
  outcomesOf,
  verdictOf,
} from "../testing/index.ts";

const own = (dataset: string, reporter: string, place: string, values: Record<string, number>) =>
  figures(dataset, reporter, "exports", place, values);

// Kazakhstan says 30, China says 41; a compiler has 35.
const engine = buildEngine([
  ...own("bns", "KAZ", "KAZ>CHN", { 2023: 15 }),
  ...own("bns", "KAZ", "CHN>KAZ", { 2023: 15 }),
  ...own("imts", "CHN", "KAZ>CHN", { 2023: 16 }),
  ...own("imts", "CHN", "CHN>KAZ", { 2023: 25 }),
  ...own("cow", "imf", "KAZ>CHN", { 2023: 17 }),
  ...own("cow", "imf", "CHN>KAZ", { 2023: 18 }),
]);

test("a flow is read as each side and each compiler gives it", () => {
  const verdict = verdictOf(engine, "trade(KAZ, CHN)[2023] > 36 USD");
  expect(outcomesOf(verdict)).toEqual({
    "bns-by-KAZ": "refuted",
    "imts-by-CHN": "supported",
    cow: "refuted",
  });
  expect(verdict.status).toBe("contested");
  expect(verdict.readings.map((r) => r.reading.perspective)).toEqual([
    "target",
    "partner",
    "third-party",
  ]);
  expect(verdict.summary).toBe(
    "Supported as China reports (imts); refuted as Kazakhstan reports (bns), as compiled in cow.",
  );
});

test("a reading names its reporters as a sentence has them", () => {
  const american = buildEngine(own("census", "USA", "USA>KAZ", { 2023: 7 }), {
    actors: { USA: buildActor({ name: { en: "United States" } }) },
  });
  const [said] = verdictOf(american, "exports(USA, KAZ)[2023] > 1 USD").readings;
  expect(said?.reading.label).toBe("as the United States reports (census)");
});

test("a reading names its figures by id", () => {
  const verdict = verdictOf(engine, "trade(KAZ, CHN)[2023] > 36 USD");
  expect(verdict.readings[1]?.observations).toEqual([
    "imts/exports/CHN/CHN-KAZ/2023",
    "imts/exports/CHN/KAZ-CHN/2023",
  ]);
});

test("a pinned call has one voice", () => {
  const verdict = verdictOf(engine, "trade(KAZ, CHN)[2023] by KAZ > 36 USD");
  expect(outcomesOf(verdict)).toEqual({ "bns-by-KAZ": "refuted" });
  expect(verdictOf(engine, "trade(KAZ, CHN)[2023] by CHN = 41 USD").status).toBe("supported");
  expect(verdictOf(engine, "trade(KAZ, CHN)[2023] by imf = 35 USD").status).toBe("supported");
});

test("two pinned calls compare the two sides of one flow", () => {
  const verdict = verdictOf(engine, "trade(KAZ, CHN)[2023] by CHN > trade(KAZ, CHN)[2023] by KAZ");
  expect(verdict.status).toBe("supported");
  expect(verdict.readings[0]?.observations).toHaveLength(4);
});

test("a pinned reporter who has no figures decides nothing, and it is that reporter's that are missing", () => {
  const verdict = verdictOf(engine, "exports(KAZ, CHN)[2023] by RUS > 1 USD");
  expect(verdict.status).toBe("undetermined");
  expect(verdict.readings).toEqual([]);
  expect(verdict.missing).toMatchObject([
    { from: "KAZ", to: "CHN", reporter: "RUS", reason: "there is no such figure for any year" },
  ]);
});

test("compilers do not stand in for a pinned reporter", () => {
  const verdict = verdictOf(
    engine,
    "exports(KAZ, CHN)[2023] by CHN > exports(KAZ, CHN)[2023] by RUS or exports(KAZ, CHN)[2023] by CHN > 1 USD",
  );
  expect(outcomesOf(verdict)).toEqual({ "mixed-by-CHN-by-RUS": "supported" });
});

test("of very many readings those of the newest datasets are tried", () => {
  const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
  const rows = years.flatMap((year) =>
    ["KAZ", "KGZ", "UZB"].flatMap((state) =>
      own(`d${year}`, state, `${state}>CHN`, { 2005: year === 2019 ? 5 : 1 }),
    ),
  );
  const many = buildEngine(rows, {
    datasets: Object.fromEntries(
      years.map((year) => [`d${year}`, buildDataset({ released: String(year) })]),
    ),
  });
  const verdict = verdictOf(
    many,
    "exports(KAZ, CHN)[2005] by KAZ + exports(KGZ, CHN)[2005] by KGZ + exports(UZB, CHN)[2005] by UZB = 15 USD",
  );
  expect(verdict.status).toBe("contested");
  expect(verdict.readings.map((r) => r.reading.datasets)).toContainEqual(["d2019"]);
});

test("a comparison takes both sides from one dataset and one reporter", () => {
  const split = buildEngine([
    ...own("bns", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("customs", "KAZ", "KAZ>RUS", { 2023: 20 }),
  ]);
  const verdict = verdictOf(split, "exports(KAZ, CHN)[2023] > exports(KAZ, RUS)[2023]");
  expect(verdict.mixed).toBe(true);
  expect(verdict.status).toBe("refuted");
  expect(outcomesOf(verdict)).toEqual({
    "mixed-by-KAZ": "refuted",
    "bns-by-KAZ": "unknown",
    "customs-by-KAZ": "unknown",
  });
});

test("a mixed reading lets those speak who share no dataset, beside one that decides for the other side", () => {
  const customs = [
    ...own("imts", "CHN", "KAZ>CHN", { 2023: 18 }),
    ...own("fts", "RUS", "KAZ>RUS", { 2023: 17 }),
  ];
  const books = [
    ...own("bns", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("bns", "KAZ", "KAZ>RUS", { 2023: 16 }),
  ];
  const asked = "exports(KAZ, CHN)[2023] > exports(KAZ, RUS)[2023]";
  const both = verdictOf(buildEngine([...books, ...customs]), asked);
  expect(outcomesOf(both)).toMatchObject({ "bns-by-KAZ": "refuted", "mixed-partner": "supported" });
  expect(both.status).toBe("contested");
  expect(both.mixed).toBe(false);
  const half = verdictOf(buildEngine([...books, ...customs.slice(0, 1)]), asked);
  expect(outcomesOf(half)).toEqual({ "bns-by-KAZ": "refuted", "imts-partner": "unknown" });
});

test("what one reporter says comes from one dataset as far as one has it", () => {
  const vintages = buildEngine(
    [
      ...own("new", "KAZ", "KAZ>CHN", { 2022: 1, 2023: 10 }),
      ...own("old", "KAZ", "KAZ>CHN", { 2023: 30 }),
      ...own("old", "KAZ", "KAZ>RUS", { 2023: 20 }),
      ...own("kgz", "KGZ", "KGZ>CHN", { 2022: 1, 2023: 1 }),
      ...own("kgz", "KGZ", "KGZ>RUS", { 2023: 1 }),
    ],
    { datasets: { new: buildDataset({ released: "2024" }) } },
  );
  const verdict = verdictOf(
    vintages,
    "sum(exports({KAZ, KGZ}, CHN)[2023]) > sum(exports({KAZ, KGZ}, RUS)[2023])",
  );
  expect(outcomesOf(verdict)).toMatchObject({ "mixed-target": "supported" });
  const earlier = verdictOf(
    vintages,
    "sum(exports({KAZ, KGZ}, CHN)[2022]) + exports(KAZ, RUS)[2023] = 22 USD",
  );
  expect(earlier.status).toBe("supported");
});

test("mixed readings do not count where one dataset decides for the same side", () => {
  const some = buildEngine([
    ...own("bns", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("bns", "KAZ", "KAZ>RUS", { 2023: 5 }),
    ...own("newer", "KAZ", "KAZ>RUS", { 2023: 50 }),
  ]);
  const verdict = verdictOf(some, "exports(KAZ, CHN)[2023] > exports(KAZ, RUS)[2023]");
  expect(verdict.mixed).toBe(false);
  expect(outcomesOf(verdict)).toEqual({ "bns-by-KAZ": "supported", "newer-by-KAZ": "unknown" });
});

test("a mixed reading takes the newest dataset for each cell", () => {
  const vintages = buildEngine(
    [
      ...own("a-new", "KAZ", "KAZ>CHN", { 2023: 10 }),
      ...own("b-old", "KAZ", "KAZ>CHN", { 2023: 90 }),
      ...own("c", "KAZ", "KAZ>RUS", { 2023: 20 }),
    ],
    {
      datasets: {
        "a-new": buildDataset({ released: "2024" }),
        "b-old": buildDataset({ released: "2020" }),
        c: buildDataset({ released: "2022" }),
      },
    },
  );
  const verdict = verdictOf(vintages, "exports(KAZ, CHN)[2023] < exports(KAZ, RUS)[2023]");
  expect(verdict.status).toBe("supported");
  expect(verdict.readings[0]?.observations).toEqual([
    "a-new/exports/KAZ/KAZ-CHN/2023",
    "c/exports/KAZ/KAZ-RUS/2023",
  ]);
});

test("perspectives are not mixed either", () => {
  const sides = buildEngine([
    ...own("a", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("a", "RUS", "KAZ>RUS", { 2023: 20 }),
  ]);
  const verdict = verdictOf(sides, "exports(KAZ, CHN)[2023] < exports(KAZ, RUS)[2023]");
  expect(verdict.status).toBe("undetermined");
});

test("states under influence report for themselves, or their partners do", () => {
  const sides = buildEngine([
    ...own("imts", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("imts", "KGZ", "KGZ>CHN", { 2023: 1 }),
    ...own("imts", "CHN", "KAZ>CHN", { 2023: 12 }),
    ...own("imts", "CHN", "KGZ>CHN", { 2023: 14 }),
  ]);
  const verdict = verdictOf(sides, "exports(KAZ, CHN)[2023] > exports(KGZ, CHN)[2023]");
  expect(outcomesOf(verdict)).toEqual({ "imts-target": "supported", "imts-by-CHN": "refuted" });
  expect(verdict.readings.map((r) => r.reading.reporters)).toEqual([["KAZ", "KGZ"], ["CHN"]]);
});

test("two indicators that sides report for themselves are taken from one side", () => {
  const both = buildEngine([
    ...own("imts", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("imts", "CHN", "KAZ>CHN", { 2023: 30 }),
    ...figures("pipes", "KAZ", "gas", "KAZ>CHN", { 2023: 5 }),
    ...figures("pipes", "CHN", "gas", "KAZ>CHN", { 2023: 3 }),
  ]);
  const text = "exports(KAZ, CHN)[2023] < 20 USD and gas(KAZ, CHN)[2023] > 4 bcm";
  expect(outcomesOf(verdictOf(both, text))).toEqual({
    "imts+pipes-by-KAZ": "supported",
    "imts+pipes-by-CHN": "refuted",
  });
});

test("a compiler's indicator goes with any reporter's", () => {
  const ratio = buildEngine([
    ...own("bns", "KAZ", "KAZ>CHN", { 2023: 10 }),
    ...own("imts", "CHN", "KAZ>CHN", { 2023: 30 }),
    ...figures("wb", "imf", "gdp", "KAZ", { 2023: 100 }),
  ]);
  const verdict = verdictOf(ratio, "exports(KAZ, CHN)[2023] / gdp(KAZ)[2023] > 20%");
  expect(outcomesOf(verdict)).toEqual({
    "bns+wb-by-KAZ": "refuted",
    "imts+wb-by-CHN": "supported",
  });
});
