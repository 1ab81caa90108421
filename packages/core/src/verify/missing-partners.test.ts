import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine(figures("imts", "CHN", "exports", "KAZ>CHN", { 2017: 6 }));
const wanted = (text: string) =>
  verdictOf(engine, text).missing.map(({ indicator, from, to }) => `${indicator} ${from} ${to}`);

test("what a ranking over everybody lacks is named by the actors of the test, not partner by partner", () => {
  expect(wanted("largest(trade({KAZ, KGZ}, *)[2018]) = CHN")).toEqual([
    "trade KAZ *",
    "trade KGZ *",
  ]);
  expect(wanted("rank(CHN, exports(*, KAZ)[2018]) = 1")).toEqual(["exports * KAZ"]);
});

test("without a star the figures themselves are named", () => {
  expect(wanted("exports(KAZ, CHN)[2018] > 1 USD")).toEqual(["exports KAZ CHN"]);
});

test("a variable is nobody's name", () => {
  expect(wanted("every s in {KAZ}: rank(CHN, exports(s, *)[2018]) = 1")).not.toContain(
    "exports s *",
  );
});
