import { expect, test } from "vitest";
import { Exception } from "./exception.ts";

const sound = {
  rule: "jumps",
  where: { dataset: "wits", to: ["CHN", "RUS"], years: [2019, 2020] },
  findings: 3,
  cause: "unknown",
  reason: "Both figures are shown.",
  since: "2026-11-21",
};

test("an exception names a rule, a place, a cause and a reason", () => {
  expect(Exception.safeParse(sound).success).toBe(true);
});

test.each([
  ["no place", { where: {} }],
  ["an unknown key", { where: { partner: "CHN" } }],
  ["an empty list", { where: { to: [] } }],
  ["no finding", { findings: 0 }],
  ["no reason", { reason: "" }],
  ["another cause", { cause: "obvious" }],
  ["a known cause without evidence", { cause: "known" }],
  ["evidence for what is not known", { evidence: "a page" }],
  ["a time of day", { since: "noon" }],
])("%s is refused", (_, over) => {
  expect(Exception.safeParse({ ...sound, ...over }).success).toBe(false);
});
