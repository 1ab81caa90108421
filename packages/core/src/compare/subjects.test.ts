import { expect, test } from "vitest";
import { describeIssue } from "../model/index.ts";
import { buildEngine, figures } from "../testing/index.ts";
import { readTest } from "../verify/index.ts";
import { readCalls, readSubjects } from "./read-subjects.ts";
import { subjectsOf } from "./subjects.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2021: 5, 2022: 6, 2023: 7 }),
  ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2021: 1, 2022: 1, 2023: 1 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2022: 9, 2023: 6 }),
  ...figures("bns", "KAZ", "exports", "RUS>KAZ", { 2022: 9, 2023: 6 }),
  ...figures("gacc", "CHN", "exports", "KAZ>CHN", { 2023: 11 }),
  ...figures("gacc", "CHN", "exports", "CHN>KAZ", { 2023: 4 }),
  ...figures("ids", "KGZ", "debt", "KGZ>CHN", { 2018: 40, 2019: 30, 2022: 20 }),
  ...figures("ids", "KGZ", "debt", "KGZ>world", { 2018: 80, 2019: 90 }),
]);

function tree(text: string) {
  const checked = readTest(engine, text);
  if (!checked.ok) throw new Error(checked.issues.map(describeIssue).join(" "));
  return checked.value.tree;
}

const named = (text: string) => subjectsOf(engine, tree(text)).map((s) => s.expression);

test("a call is one subject however often the test speaks of it", () => {
  expect(named("trade(KAZ, CHN)[2023] > 10 USD and trade(KAZ, CHN)[2022] < 9 USD")).toEqual([
    "trade(KAZ, CHN)",
  ]);
});

test("both sides of a comparison are subjects; sums and quotients are subjects whole", () => {
  expect(named("trade(KAZ, CHN)[2023] > trade(KAZ, RUS)[2023]")).toEqual([
    "trade(KAZ, CHN)",
    "trade(KAZ, RUS)",
  ]);
  expect(named("debt(KGZ, CHN)[2018] / debt(KGZ, world)[2018] nearly 50%")).toEqual([
    "debt(KGZ, CHN) / debt(KGZ, world)",
  ]);
  expect(named("sum(trade(central-asia, CHN)[2018]) > 1 USD")).toEqual([
    "sum(trade(central-asia, CHN))",
  ]);
});

test("functions over time speak of their series, and a quantifier of each actor", () => {
  expect(named("first-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2023")).toEqual([
    "trade(KAZ, CHN)",
    "trade(KAZ, RUS)",
  ]);
  expect(named("change(exports(KAZ, CHN), 2021..2023) > 2 times")).toEqual(["exports(KAZ, CHN)"]);
  expect(named("every s in {KAZ, KGZ}: exports(s, CHN)[2022] > 0 USD")).toEqual([
    "exports(KAZ, CHN)",
    "exports(KGZ, CHN)",
  ]);
});

test("ranks and memberships have no lines", () => {
  expect(named("rank(CHN, trade(KAZ, *)[2023]) = 1")).toEqual([]);
  expect(named("member(KAZ, wto)[2016]")).toEqual([]);
});

test("a limit is what the test holds the subject against, with the hedge's range", () => {
  const [share] = subjectsOf(
    engine,
    tree("debt(KGZ, CHN)[2018] / debt(KGZ, world)[2018] nearly 50%"),
  );
  expect(share?.limit).toMatchObject({ op: "nearly", written: ["50%"] });
  expect(share?.limit?.accepted).toMatchObject({ low: 0.45, high: 0.5 });
  const [sum] = subjectsOf(engine, tree("exports(KAZ, CHN)[2021..2023] > 15 USD"));
  expect(sum?.limit).toBeUndefined();
});

test("all lines of a reading rest on the same figures", () => {
  const { readings, subjects } = readSubjects(
    engine,
    tree("trade(KAZ, CHN)[2023] > trade(KAZ, RUS)[2023]"),
  );
  expect(subjects.map((s) => s.unit)).toEqual(["USD", "USD"]);
  const own = readings.find((r) => r.reading.id === "bns-by-KAZ");
  expect(own?.points.map((line) => line.map((p) => `${p.year} ${p.value}`))).toEqual([
    ["2021 6", "2022 7", "2023 8"],
    ["2022 18", "2023 12"],
  ]);
});

test("a mixed reading tells which datasets its figures come from", () => {
  const { readings } = readSubjects(engine, tree("trade(KAZ, CHN)[2023] > debt(KGZ, CHN)[2018]"));
  const mixed = readings.filter((r) => r.reading.mixed);
  expect(mixed.map((r) => r.datasets)).toContainEqual(["bns", "ids"]);
});

test("a quotient is read year by year and is a ratio", () => {
  const { readings, subjects } = readSubjects(
    engine,
    tree("debt(KGZ, CHN)[2018] / debt(KGZ, world)[2018] nearly 50%"),
  );
  expect(subjects[0]?.unit).toBe("ratio");
  expect(readings[0]?.points[0]?.map((p) => p.value)).toEqual([0.5, 30 / 90]);
});

test("calls are read side by side without a test", () => {
  const call = (...names: string[]) =>
    ({
      type: "call",
      name: "exports",
      args: names.map((name) => ({ type: "name", name }) as const),
    }) as const;
  const { readings } = readCalls(engine, [call("KAZ", "CHN"), call("KAZ", "RUS")]);
  const own = readings.find((r) => r.reading.id === "bns-by-KAZ");
  expect(own?.points.map((line) => line.length)).toEqual([3, 2]);
});
