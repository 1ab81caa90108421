import { expect, test } from "vitest";
import { buildPack, buildStore, figures } from "../testing/index.ts";
import { audit } from "./audit.ts";
import type { Exception } from "./exception.ts";
import { jumps } from "./rules/jumps.ts";

const store = buildStore([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2018: 2e7, 2019: 5e8, 2020: 2e7 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2018: 2e7, 2019: 5e8 }),
]);
const exception = (
  where: Exception["where"],
  findings: number,
  over: Partial<Exception> = {},
): Exception => ({
  rule: "jumps",
  where,
  findings,
  cause: "unknown",
  reason: "Both figures are shown.",
  since: "2026-11-21",
  ...over,
});
const run = (...exceptions: readonly Exception[]) => audit(buildPack(), store, [jumps], exceptions);

test("a finding without an exception is an issue", () => {
  const { tallies, issues } = run();
  expect(tallies).toEqual([{ rule: "jumps", findings: 3, explained: 0 }]);
  expect(issues).toHaveLength(3);
  expect(issues[0]).toMatchObject({
    code: "audit_jumps",
    file: "datasets/bns/observations.csv",
    message: "exports by KAZ, KAZ to CHN, 2019: the figure grows 25-fold in a year",
  });
});

test("a finding without an exception comes with the figures that it is about", () => {
  const { issues, places } = run(exception({ to: "RUS" }, 1));
  expect(issues.map((issue) => places.get(issue))).toMatchObject([
    { datasets: ["bns"], from: "KAZ", to: "CHN", period: "2019" },
    { datasets: ["bns"], from: "KAZ", to: "CHN", period: "2020" },
  ]);
});

test("exceptions explain findings", () => {
  const { tallies, issues } = run(exception({ to: ["CHN", "RUS"], years: [2019, 2020] }, 3));
  expect(issues).toEqual([]);
  expect(tallies).toEqual([{ rule: "jumps", findings: 3, explained: 3 }]);
  expect(run(exception({ to: "CHN" }, 2), exception({ to: "RUS" }, 1)).issues).toEqual([]);
});

test.each([
  ["dataset", { dataset: "wits" }],
  ["indicator", { indicator: "gdp" }],
  ["reporter", { reporter: "CHN" }],
  ["from", { from: "CHN" }],
  ["years", { years: [2021, 2030] as [number, number] }],
])("an exception of another %s explains nothing, and has expired", (_, where) => {
  const { issues } = run(exception(where, 3));
  expect(issues.map((i) => i.code)).toEqual([
    ...Array<string>(3).fill("audit_jumps"),
    "exception_expired",
  ]);
});

test("an exception that names more than fires has expired in that part", () => {
  const { issues } = run(exception({ to: ["CHN", "RUS", "TUR"], years: [2018, 2020] }, 3));
  expect(issues.map((i) => [i.code, i.message])).toEqual([
    ["exception_expired", "no finding of jumps needs to TUR"],
    ["exception_expired", "no finding of jumps needs years beyond 2019 to 2020"],
  ]);
});

test("an exception about another number of findings than it says is an issue", () => {
  expect(run(exception({ dataset: "bns" }, 2)).issues).toMatchObject([
    {
      code: "exception_count",
      path: [0, "findings"],
      found: "3",
      expected: "2",
      tip: expect.stringContaining("exports by KAZ, KAZ to RUS, 2019"),
    },
  ]);
});

test("two exceptions about one finding are an issue", () => {
  const { issues } = run(exception({ dataset: "bns" }, 3), exception({ to: "RUS" }, 1));
  expect(issues).toMatchObject([
    { code: "exceptions_overlap", path: [1, "where"], found: "no. 1 and no. 2" },
  ]);
});

test("an exception of a rule that does not exist is an issue", () => {
  const known = exception({ dataset: "bns" }, 3);
  expect(run(known, exception({ dataset: "bns" }, 1, { rule: "leaps" })).issues).toMatchObject([
    { code: "exception_unknown_rule", path: [1, "rule"] },
  ]);
});
