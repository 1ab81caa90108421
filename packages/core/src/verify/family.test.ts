import { expect, test } from "vitest";
import { buildDataset, buildEngine, buildGroup, figures, verdictOf } from "../testing/index.ts";

const STATES = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
const to = (partner: string, values: readonly number[]) =>
  STATES.flatMap((state, i) =>
    figures("imts", partner, "exports", `${state}>${partner}`, { 2018: values[i] ?? 0 }),
  );
const engine = buildEngine([
  ...to("RUS", [5, 1, 2, 0, 3]),
  ...to("CHN", [6, 1, 1, 8, 2]),
  ...figures("wb", "imf", "gdp", "KAZ", { 2017: 160, 2018: 180 }),
  ...figures("wb", "imf", "gdp", "KGZ", { 2017: 8, 2018: 8 }),
]);
const says = (text: string) => verdictOf(engine, text).status;

test("sum and mean are over the members", () => {
  expect(says("sum(exports(central-asia, RUS)[2018]) = 11 USD")).toBe("supported");
  expect(says("mean(exports(central-asia, RUS)[2018]) = 2.2 USD")).toBe("supported");
  expect(says("sum(exports({KAZ, UZB}, RUS)[2018]) = 8 USD")).toBe("supported");
});

test("mean is over the years of a range too", () => {
  expect(says("mean(gdp(KAZ)[2017..2018]) = 170 USD")).toBe("supported");
  expect(says("mean(gdp({KAZ, KGZ})[2017..2018]) = 89 USD")).toBe("supported");
  expect(says("mean(gdp(KAZ)[2017..]) = 170 USD")).toBe("supported");
  expect(says("mean(gdp(KAZ)[..2018]) = 170 USD")).toBe("supported");
});

test("a mean with a missing member is a lower bound", () => {
  expect(says("mean(gdp({KAZ, UZB})[2018]) >= 90 USD")).toBe("supported");
  expect(says("mean(gdp({KAZ, UZB})[2018]) < 91 USD")).toBe("undetermined");
});

test("largest and smallest name a member of the group", () => {
  expect(says("largest(exports(central-asia, CHN)[2018]) = TKM")).toBe("supported");
  expect(says("largest(exports(central-asia, CHN)[2018]) = KAZ")).toBe("refuted");
  expect(says("largest(exports(central-asia, CHN)[2018]) != KAZ")).toBe("supported");
  expect(says("smallest(exports(central-asia, RUS)[2018]) = TKM")).toBe("supported");
});

test("a tie has no largest", () => {
  expect(says("smallest(exports({KGZ, TJK}, CHN)[2018]) = KGZ")).toBe("undetermined");
  expect(says("largest(exports({KGZ, TJK}, CHN)[2018]) = KGZ")).toBe("undetermined");
});

test("equals share a rank", () => {
  expect(says("rank(KGZ, exports(central-asia, CHN)[2018]) = 4")).toBe("supported");
  expect(says("rank(TJK, exports(central-asia, CHN)[2018]) = 4")).toBe("supported");
  expect(says("rank(UZB, exports(central-asia, CHN)[2018]) = 3")).toBe("supported");
});

test("a member without a figure leaves largest open when it could be it", () => {
  expect(says("largest(gdp({KAZ, KGZ, UZB})[2018]) = KAZ")).toBe("undetermined");
  expect(says("largest(gdp({KAZ, KGZ, UZB})[2018]) = KGZ")).toBe("undetermined");
  expect(says("rank(KGZ, gdp({KAZ, KGZ, UZB})[2018]) between 2 and 3")).toBe("supported");
  expect(says("rank(UZB, gdp({KAZ, KGZ, UZB})[2018]) = 1")).toBe("undetermined");
});

test("who is no candidate has no rank", () => {
  expect(says("rank(RUS, exports(central-asia, CHN)[2018]) = 1")).toBe("undetermined");
  expect(says("rank(RUS, exports(central-asia, CHN)[2018]) > 1")).toBe("undetermined");
});

test("the group beside `*` is summed", () => {
  const compiled = buildEngine(
    [
      ...figures("sipri", "imf", "exports", "RUS>KAZ", { 2018: 5 }),
      ...figures("sipri", "imf", "exports", "RUS>UZB", { 2018: 5 }),
      ...figures("sipri", "imf", "exports", "CHN>KAZ", { 2018: 6 }),
      ...figures("sipri", "imf", "exports", "CHN>UZB", { 2018: 1 }),
    ],
    {
      datasets: {
        sipri: buildDataset({
          perspective: "third-party",
          coverage: [
            { indicator: "exports", reporters: "all", partners: "all", from: 2000, to: 2020 },
          ],
        }),
      },
    },
  );
  const status = (text: string) => verdictOf(compiled, text).status;
  expect(status("largest(exports(*, {KAZ, UZB})[2018]) = RUS")).toBe("supported");
  expect(status("rank(CHN, exports(*, {KAZ, UZB})[2018]) = 2")).toBe("supported");
  expect(status("largest(exports(*, KAZ)[2018]) = CHN")).toBe("supported");
});

test("count is of members with more than nothing", () => {
  expect(says("count(exports(central-asia, RUS)[2018]) = 4")).toBe("supported");
  expect(says("count(gdp(central-asia)[2018]) = 2")).toBe("undetermined");
  expect(says("count(gdp(central-asia)[2018]) >= 2")).toBe("supported");
});

test("a group has the members that it had at the end of the period", () => {
  const union = buildEngine(
    [
      ...figures("wb", "imf", "gdp", "DEU", { 2003: 10, 2018: 12, 2020: 12 }),
      ...figures("wb", "imf", "gdp", "TUR", { 2003: 100, 2018: 100, 2020: 100 }),
      ...figures("wb", "imf", "gdp", "BLR", { 2003: 1000, 2018: 1000, 2020: 1000 }),
    ],
    {
      groups: {
        union: buildGroup(
          "DEU",
          { actor: "TUR", from: "2004-05-01" },
          { actor: "BLR", to: "2020-02-01" },
        ),
      },
    },
  );
  const status = (text: string) => verdictOf(union, text).status;
  expect(status("sum(gdp(union)[2003]) = 1010 USD")).toBe("supported");
  expect(status("sum(gdp(union)[2018]) = 1112 USD")).toBe("supported");
  expect(status("sum(gdp(union)[2020]) = 112 USD")).toBe("supported");
  expect(status("largest(gdp(union)[2020]) = TUR")).toBe("supported");
  expect(status("every s in union: gdp(s)[2020] < 500 USD")).toBe("supported");
  expect(status("every s in union: gdp(s)[2018] < 500 USD")).toBe("refuted");
  expect(status("only s in union: gdp(s)[2003] > 500 USD")).toBe("supported");
  expect(status("change(sum(gdp(union)), 2003..2020) < 1")).toBe("supported");
});
