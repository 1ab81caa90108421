import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12, 2018: 14, 2019: 16 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2016: 12, 2017: 11, 2018: 10, 2019: 9 }),
]);
const says = (text: string, asOf?: string) =>
  verdictOf(engine, text, asOf === undefined ? {} : { asOf }).status;

test("a year counts once it is over", () => {
  expect(says("exports(KAZ, CHN)[2018] = 14 USD")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2018] = 14 USD", "2019-01-01")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2018] = 14 USD", "2018-12-31")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2018] = 99 USD", "2018-12-31")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2019] = 16 USD", "2018-12-31")).toBe("undetermined");
});

test("the verdict says its day and why figures are not used", () => {
  const verdict = verdictOf(engine, "exports(KAZ, CHN)[2019] > 1 USD", { asOf: "2019-05-23" });
  expect(verdict.asOf).toBe("2019-05-23");
  expect(verdict.missing[0]?.reason).toBe("the year had not ended");
  expect(verdict.readings.flatMap((r) => r.observations)).toEqual([]);
});

test("years of a range that were not over make it a lower bound", () => {
  expect(says("exports(KAZ, CHN)[2016..2019] = 52 USD")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2016..2019] = 52 USD", "2019-05-23")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2016..2019] > 30 USD", "2019-05-23")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2016..2019] < 30 USD", "2019-05-23")).toBe("refuted");
});

test("an open end reaches to the last year that was over", () => {
  expect(says("exports(KAZ, CHN)[2016..] = 52 USD")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2016..] = 36 USD", "2019-05-23")).toBe("supported");
  expect(says("mean(exports(KAZ, CHN)[2016..]) = 12 USD", "2019-05-23")).toBe("supported");
});

test("an open end beyond the reading, where others have figures, is a lower bound", () => {
  const two = buildEngine([
    ...figures("old", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12 }),
    ...figures("new", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12, 2018: 40 }),
  ]);
  const verdict = verdictOf(two, "sum(exports(KAZ, CHN)[2016..]) > 50 USD");
  expect(verdict.status).toBe("supported");
});

test("spans, ranks and largest see nothing of later years", () => {
  expect(says("change(exports(KAZ, CHN), 2016..2019) = 160%")).toBe("supported");
  expect(says("change(exports(KAZ, CHN), 2016..2019) = 160%", "2019-05-23")).toBe("undetermined");
  expect(says("largest(exports(KAZ, {CHN, RUS})[2019]) = CHN", "2019-05-23")).toBe("undetermined");
  expect(says("rank(CHN, exports(KAZ, {CHN, RUS})[2019]) = 2", "2019-05-23")).toBe("undetermined");
  expect(says("rises(exports(KAZ, CHN), 2016..2019)", "2019-05-23")).toBe("undetermined");
});
