import { expect, test } from "vitest";
import { buildDataset, buildEngine, figures, verdictOf } from "../testing/index.ts";

const all = buildDataset({
  coverage: [{ indicator: "exports", reporters: "all", partners: "all", from: 1990, to: 2030 }],
});
const engine = buildEngine(
  [
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: 900, "2018-Q3": 200, "2018-H1": 400 }),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 800 }),
  ],
  { datasets: { bns: all } },
);

test("three months are the quarter's figure, and six the half's", () => {
  expect(verdictOf(engine, "exports(KAZ, CHN)[2018-07..2018-09] = 200 USD").status).toBe(
    "supported",
  );
  expect(verdictOf(engine, "exports(KAZ, CHN)[2018-01..2018-06] > 400 USD").status).toBe("refuted");
  expect(verdictOf(engine, "exports(KAZ, CHN)[2018] = 900 USD").status).toBe("supported");
});

test("a quarter without a figure is not known, neither the year's nor zero", () => {
  const verdict = verdictOf(engine, "exports(KAZ, RUS)[2018-07..2018-09] = 0 USD");
  expect(verdict.status).toBe("undetermined");
  expect(verdict.missing[0]?.period).toBe("2018-Q3");
});
