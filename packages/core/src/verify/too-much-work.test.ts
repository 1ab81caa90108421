import { expect, test } from "vitest";
import { buildEngine, figures } from "../testing/index.ts";
import { readTest, verifyText } from "./test.ts";
import { tooMuchWork } from "./too-much-work.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2016: 1, 2017: 1, 2018: 1 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2016: 1 }),
  ...figures("cow", "imf", "exports", "KAZ>CHN", { 2016: 1 }),
]);

function issueOf(text: string, most: number) {
  const checked = readTest(engine, text);
  if (!checked.ok) throw new Error(checked.issues[0].message);
  const issue = tooMuchWork(engine, checked.value, most);
  return issue && { ...issue, part: text.slice(issue.span?.start, issue.span?.end) };
}

test("a test is refused for the figures of all its readings, with the numbers and its heaviest part", () => {
  const text = "exports(KAZ, CHN)[2018] > 1 USD or sum(exports(KAZ, *)[2016..2018]) > 1 USD";
  expect(issueOf(text, 1000)).toBeUndefined();
  expect(issueOf(text, 20)).toMatchObject({
    code: "too_much_work",
    part: "sum(exports(KAZ, *)[2016..2018])",
    message: expect.stringContaining("8 figures in each of 5 readings") as string,
    expected: "at most 20 figures over all readings",
    tip: expect.stringContaining("in place of *") as string,
  });
});

test("readings are not counted where one is too much already", () => {
  expect(issueOf("sum(exports(KAZ, *)[2016..2018]) > 1 USD", 10)?.found).toBe(
    "7 figures in each of 2 or more readings",
  );
});

test("a quantifier is told to take a smaller group", () => {
  const issue = issueOf("every s in {KAZ, KGZ}: exports(s, CHN)[2018] > 1 USD", 5);
  expect(issue?.tip).toContain("smaller group");
});

test("what would take minutes is answered at once", () => {
  const variables = "abcdefghijkl".split("");
  const text = `${variables.map((v) => `every ${v}x in central-asia: `).join("")}(${variables.map((v) => `exports(${v}x, CHN)[2018] > 1 USD`).join(" and ")})`;
  const verified = verifyText(engine, text);
  expect(verified.ok ? [] : verified.issues.map((i) => i.code)).toEqual(["too_much_work"]);
});

test("a range far beyond the figures is open, not slow", () => {
  const verified = verifyText(engine, "sum(exports({KAZ, KGZ}, {CHN, RUS})[1000..9999]) > 1 USD");
  expect(verified.ok && verified.value.verdict.status).toBe("supported");
  const less = verifyText(engine, "sum(exports(KAZ, {CHN, RUS})[1000..9999]) < 9 USD");
  expect(less.ok && less.value.verdict.status).toBe("undetermined");
  expect(less.ok && less.value.verdict.missing.length).toBeGreaterThan(0);
});
