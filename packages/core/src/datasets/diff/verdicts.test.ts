import { expect, test } from "vitest";
import { diffVerdicts, WrittenVerdicts } from "./verdicts.ts";

const old = WrittenVerdicts.parse({
  "a/01": {
    test: "x > 1",
    status: "refuted",
    atPublication: "refuted",
    readings: { bns: "refuted" },
  },
  "a/02": { status: "assessed", rating: "open" },
  "a/03": { status: "assessed", rating: "open" },
});

test("each thing that is said otherwise of a claim is a line", () => {
  const now = WrittenVerdicts.parse({
    "a/01": {
      test: "x > 1",
      status: "contested",
      atPublication: "refuted",
      readings: { bns: "refuted", wits: "supported" },
    },
    "a/02": { status: "assessed", rating: "supported" },
    "a/04": { test: "y > 1", status: "supported", atPublication: "supported" },
  });
  expect(diffVerdicts(old, now)).toEqual([
    "a/01 status: refuted -> contested",
    "a/01 reading wits: none -> supported",
    "a/02 rating: open -> supported",
    "a/03: removed, was assessed open",
    "a/04: added, supported",
  ]);
});

test("the same verdicts are no change", () => {
  expect(diffVerdicts(old, old)).toEqual([]);
});
