import { expect, test } from "vitest";
import { possessive, subjectOf } from "./subject.ts";

test("the other side is left out of the phrase", () => {
  expect(subjectOf("arms transfers from {a} to {b}", 1, "Tajikistan")).toBe(
    "arms transfers to Tajikistan",
  );
  expect(subjectOf("students from {a} in {b}", 0, "Uzbekistan")).toBe("students from Uzbekistan");
  expect(subjectOf("people born in {a} who live in {b}", 0, "Tajikistan")).toBe(
    "people born in Tajikistan",
  );
  expect(subjectOf("interest that {a} pays to {b}", 0, "Tajikistan")).toBe(
    "interest that Tajikistan pays",
  );
  expect(subjectOf("the direct investment stock of {a} in {b}", 1, "Tajikistan")).toBe(
    "direct investment stock in Tajikistan",
  );
});

test("what is the target’s own is said so", () => {
  expect(subjectOf("goods trade between {a} and {b}", 0, "Kazakhstan")).toBe(
    "Kazakhstan’s goods trade",
  );
  expect(subjectOf("public external debt of {a} to {b}", 0, "Kazakhstan")).toBe(
    "Kazakhstan’s public external debt",
  );
});

test("what two do together is done with the target", () => {
  expect(subjectOf("the agreement of {a} and {b} in UN votes", 0, "Kazakhstan")).toBe(
    "agreement with Kazakhstan in UN votes",
  );
  expect(subjectOf("joint military exercises of {a} and {b}", 0, "Kazakhstan")).toBe(
    "joint military exercises with Kazakhstan",
  );
});

test("a name in s takes the apostrophe alone", () => {
  expect(possessive("the United States")).toBe("the United States’");
});
