import { buildEngine, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { answerOf } from "./answer.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13, 2023: 14 }),
  ...figures("gacc", "CHN", "exports", "KAZ>CHN", { 2022: 15, 2023: 16 }),
]);

test("an answer has the verdict and a chart of what it rests on, with the limit", () => {
  const answer = answerOf(engine, "exports(KAZ, CHN)[2023] > 15 USD", 2026);
  if (!answer.ok) throw new Error("the test cannot be read");
  const { verdict, evidence, test: written } = answer.value;
  expect(written).toBe("exports(KAZ, CHN)[2023] > 15 USD");
  expect(verdict.status).toBe("contested");
  const [lines, ...more] = evidence;
  expect(more).toEqual([]);
  expect(lines).toMatchObject({ kind: "lines", threshold: { value: 15 }, fileName: "check" });
});

test("a test that cannot be read has no answer but issues", () => {
  const answer = answerOf(engine, "exports(KAZ", 2026);
  expect(answer.ok).toBe(false);
});
