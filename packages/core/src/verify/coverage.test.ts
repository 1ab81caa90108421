import { expect, test } from "vitest";
import type { Coverage } from "../model/index.ts";
import { buildActor, buildDataset, buildEngine, figures, verdictOf } from "../testing/index.ts";

const covering = (partners: Coverage["partners"], over: Partial<Coverage> = {}) =>
  buildDataset({
    coverage: [
      { indicator: "exports", reporters: ["KAZ"], partners, from: 2000, to: 2020, ...over },
    ],
  });
/** A compiler's figures of single actors, nobody left out. */
const ofEverybody = buildDataset({
  perspective: "third-party",
  coverage: [{ indicator: "gdp", reporters: "all", partners: "all", from: 2000, to: 2020 }],
});
const MORE = Object.fromEntries(["IND", "IRN", "ITA"].map((id) => [id, buildActor()]));
const FIVE = { CHN: 50, RUS: 40, ITA: 30, TUR: 20, DEU: 10 };
const listed = (dataset: string, values: Record<string, number>, year = 2018) =>
  Object.entries(values).flatMap(([to, value]) =>
    figures(dataset, "KAZ", "exports", `KAZ>${to}`, { [year]: value }),
  );
/** UZB and IND are known as partners from another year. */
const others = listed("bns", { UZB: 1, IND: 1 }, 2010);
const engineWith = (partners: Coverage["partners"], over: Partial<Coverage> = {}) =>
  buildEngine([...listed("bns", FIVE), ...others], {
    actors: MORE,
    datasets: { bns: covering(partners, over) },
  });
const status = (engine: ReturnType<typeof buildEngine>) => (text: string) =>
  verdictOf(engine, text).status;

test("where every partner is listed, one that is not there has nothing", () => {
  const says = status(engineWith("all"));
  expect(says("exports(KAZ, UZB)[2018] = 0 USD")).toBe("supported");
  expect(says("exports(KAZ, UZB)[2018] > 1 USD")).toBe("refuted");
  expect(says("sum(exports(KAZ, {CHN, UZB})[2018]) = 50 USD")).toBe("supported");
  expect(says("rank(DEU, exports(KAZ, *)[2018]) = 5")).toBe("supported");
  expect(says("smallest(exports(KAZ, {CHN, RUS, UZB})[2018]) = UZB")).toBe("supported");
});

test("where the five largest are listed, another has at most the fifth's", () => {
  const says = status(engineWith("top-5"));
  expect(says("exports(KAZ, UZB)[2018] > 10 USD")).toBe("refuted");
  expect(says("exports(KAZ, UZB)[2018] > 9 USD")).toBe("undetermined");
  expect(says("exports(KAZ, UZB)[2018] = 0 USD")).toBe("undetermined");
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("supported");
  expect(says("rank(TUR, exports(KAZ, *)[2018]) = 4")).toBe("supported");
  expect(says("rank(UZB, exports(KAZ, *)[2018]) > 5")).toBe("undetermined");
  expect(says("rank(UZB, exports(KAZ, *)[2018]) > 4")).toBe("supported");
  expect(says("sum(exports(KAZ, {CHN, UZB})[2018]) between 50 USD and 60 USD")).toBe("supported");
  expect(says("smallest(exports(KAZ, {CHN, RUS, UZB})[2018]) = UZB")).toBe("supported");
  expect(says("smallest(exports(KAZ, {UZB, IND, CHN})[2018]) = UZB")).toBe("undetermined");
});

test("what a list of the five largest gives to nobody may be of one that it does not name", () => {
  const hidden = { CHN: 50, unspecified: 45, RUS: 40, ITA: 30, TUR: 20 };
  const engine = buildEngine([...listed("bns", hidden), ...others], {
    actors: { ...MORE, unspecified: buildActor({ kind: "aggregate" }) },
    datasets: { bns: covering("top-5") },
  });
  const says = status(engine);
  expect(says("exports(KAZ, UZB)[2018] < 21 USD")).toBe("undetermined");
  expect(says("exports(KAZ, UZB)[2018] <= 65 USD")).toBe("supported");
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("undetermined");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 1")).toBe("refuted");
});

test("where a selection is listed, another may have anything", () => {
  const says = status(engineWith("some"));
  expect(says("exports(KAZ, UZB)[2018] > 10 USD")).toBe("undetermined");
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("undetermined");
  expect(says("rank(CHN, exports(KAZ, *)[2018]) = 1")).toBe("undetermined");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 1")).toBe("refuted");
  expect(says("largest(exports(KAZ, {CHN, RUS})[2018]) = CHN")).toBe("supported");
});

test("who could not be placed is named", () => {
  const [reading] = verdictOf(engineWith("some"), "largest(exports(KAZ, *)[2018]) = CHN").readings;
  expect(reading?.notes).toEqual([
    "Could not be placed for want of figures: Somebody, Uzbekistan, others whom the source does not list.",
  ]);
});

test("coverage holds for its years, reporters and indicator only", () => {
  const later = status(engineWith("all", { from: 2019 }));
  expect(later("exports(KAZ, UZB)[2018] = 0 USD")).toBe("undetermined");
  const foreign = status(engineWith("all", { reporters: ["KGZ"] }));
  expect(foreign("exports(KAZ, UZB)[2018] = 0 USD")).toBe("undetermined");
  const gas = status(engineWith("all", { indicator: "gas" }));
  expect(gas("exports(KAZ, UZB)[2018] = 0 USD")).toBe("undetermined");
});

test("a year of which nothing is listed has no zeros", () => {
  const says = status(engineWith("all"));
  expect(says("exports(KAZ, UZB)[2017] = 0 USD")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2017] = 0 USD")).toBe("undetermined");
});

test("a list of exports says nothing about imports", () => {
  const says = status(engineWith("all"));
  expect(says("exports(UZB, KAZ)[2018] = 0 USD")).toBe("undetermined");
  expect(says("trade(KAZ, UZB)[2018] = 0 USD")).toBe("undetermined");
  expect(says("trade(KAZ, CHN)[2018] >= 50 USD")).toBe("supported");
});

test("a total or a bloc that is not listed is not zero", () => {
  const says = status(engineWith("all"));
  expect(says("exports(KAZ, world)[2018] = 0 USD")).toBe("undetermined");
  expect(says("exports(KAZ, eu)[2018] = 0 USD")).toBe("undetermined");
  expect(says("exports(KAZ, unspecified)[2018] = 0 USD")).toBe("undetermined");
});

test("fewer than five in a list of the five largest bound nothing", () => {
  const engine = buildEngine([...listed("bns", { CHN: 50, RUS: 40 }), ...others], {
    actors: MORE,
    datasets: { bns: covering("top-5") },
  });
  expect(verdictOf(engine, "exports(KAZ, UZB)[2018] < 40 USD").status).toBe("undetermined");
});

test("a compiler's coverage is of the dyads that a named one has a side in", () => {
  const engine = buildEngine(
    [
      ...figures("cow", "imf", "exports", "KAZ>CHN", { 2010: 5 }),
      ...figures("cow", "imf", "exports", "KAZ>UZB", { 2009: 5 }),
      ...figures("cow", "imf", "exports", "TUR>DEU", { 2010: 5 }),
      ...figures("cow", "imf", "exports", "TUR>RUS", { 2009: 5 }),
    ],
    {
      datasets: {
        cow: buildDataset({
          perspective: "third-party",
          coverage: [
            { indicator: "exports", reporters: ["KAZ"], partners: "all", from: 2000, to: 2020 },
          ],
        }),
      },
    },
  );
  expect(verdictOf(engine, "exports(KAZ, UZB)[2010] = 0 USD").status).toBe("supported");
  expect(verdictOf(engine, "largest(exports(KAZ, *)[2010]) = CHN").status).toBe("supported");
  expect(verdictOf(engine, "exports(TUR, RUS)[2010] = 0 USD").status).toBe("undetermined");
});

test("whoever is not even known as a partner may be above all others where a selection is listed", () => {
  const engine = buildEngine(listed("bns", FIVE), {
    actors: MORE,
    datasets: { bns: covering("some") },
  });
  const says = status(engine);
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("undetermined");
  expect(says("largest(exports(KAZ, *)[2018]) = RUS")).toBe("undetermined");
  expect(says("smallest(exports(KAZ, *)[2018]) = DEU")).toBe("undetermined");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 2")).toBe("undetermined");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 1")).toBe("refuted");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) < 9")).toBe("undetermined");
  expect(says("sum(exports(KAZ, *)[2018]) >= 150 USD")).toBe("supported");
  expect(says("sum(exports(KAZ, *)[2018]) < 200 USD")).toBe("undetermined");
  expect(says("mean(exports(KAZ, *)[2018]) > 1 USD")).toBe("undetermined");
  expect(says("count(exports(KAZ, *)[2018]) = 5")).toBe("undetermined");
  expect(says("count(exports(KAZ, *)[2018]) >= 5")).toBe("supported");
});

test("beyond the five largest there may be any number of others", () => {
  const engine = buildEngine(
    [...listed("bns", FIVE), ...figures("bns", "KAZ", "exports", "KAZ>IND", { 2018: 4 })],
    { actors: MORE, datasets: { bns: covering("top-5") } },
  );
  const says = status(engine);
  expect(says("rank(IND, exports(KAZ, *)[2018]) = 6")).toBe("undetermined");
  expect(says("rank(IND, exports(KAZ, *)[2018]) < 20")).toBe("undetermined");
  expect(says("rank(DEU, exports(KAZ, *)[2018]) = 5")).toBe("supported");
  expect(says("smallest(exports(KAZ, *)[2018]) = IND")).toBe("undetermined");
  expect(says("sum(exports(KAZ, *)[2018]) > 150 USD")).toBe("supported");
  expect(says("sum(exports(KAZ, *)[2018]) < 500 USD")).toBe("undetermined");
});

test("figures of single actors are a selection unless their dataset lists all", () => {
  const lists = (partners: Coverage["partners"]) =>
    status(
      buildEngine([...figures("wb", "imf", "gdp", "KAZ", { 2018: 10 })], {
        datasets: {
          wb: buildDataset({
            perspective: "third-party",
            coverage: [{ indicator: "gdp", reporters: ["imf"], partners, from: 2000, to: 2020 }],
          }),
        },
      }),
    );
  expect(lists("some")("largest(gdp(*)[2018]) = KAZ")).toBe("undetermined");
});

test("`*` counts neither the actor itself nor totals nor blocs", () => {
  const engine = buildEngine(
    [
      ...listed("bns", { CHN: 50, KAZ: 70, world: 300, unspecified: 60, eu: 55, RUS: 40 }),
      ...figures("wb", "imf", "gdp", "KAZ", { 2018: 10 }),
      ...figures("wb", "imf", "gdp", "world", { 2018: 1000 }),
    ],
    { datasets: { bns: covering("all"), wb: ofEverybody } },
  );
  const says = status(engine);
  expect(says("largest(exports(KAZ, *)[2018]) = CHN")).toBe("supported");
  expect(says("rank(RUS, exports(KAZ, *)[2018]) = 2")).toBe("supported");
  expect(says("sum(exports(KAZ, *)[2018]) = 90 USD")).toBe("supported");
  expect(says("count(exports(KAZ, *)[2018]) = 2")).toBe("supported");
  expect(says("largest(gdp(*)[2018]) = KAZ")).toBe("supported");
});
