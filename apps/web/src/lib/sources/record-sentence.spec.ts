import { recordOf } from "@ambit/core/compare";
import { expect, test } from "vitest";
import { recordSentence, shareCounts, shareRange } from "./record-sentence.ts";

const judged = (supported: number, refuted: number) => [
  ...Array.from({ length: supported }, () => ({ kind: "event", status: "supported" }) as const),
  ...Array.from({ length: refuted }, () => ({ kind: "event", status: "refuted" }) as const),
];

test("a record is said in counts, its share with a range", () => {
  const record = recordOf([...judged(9, 1), { kind: "event", status: "contested" }]);
  expect(recordSentence(record)).toBe(
    "Of 11 that can be tested: 9 supported, 1 refuted, 1 contested.",
  );
  expect(shareCounts(record)).toBe("9 of 10");
  expect(shareRange(record)).toBe("60% to 98%");
});

test("without decided claims there is no share", () => {
  expect(recordSentence(recordOf([]))).toBe("None of its claims can be tested.");
  expect(shareRange(recordOf([]))).toBe("none decided");
});
