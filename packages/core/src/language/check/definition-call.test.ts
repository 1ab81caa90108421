import { expect, test } from "vitest";
import { DEFINITION_FUNCTIONS } from "../definition-functions.ts";
import { parse } from "../parse/parse.ts";
import { SAMPLE } from "../sample.ts";
import { checkDefinition } from "./check.ts";
import { issuesOf } from "./issues-of.ts";

function codes(expression: string): readonly string[] {
  const parsed = parse(expression);
  const checked = parsed.ok ? checkDefinition(parsed.value, SAMPLE, ["a", "b"]) : parsed;
  return checked.ok ? [] : checked.issues.map((issue) => issue.code);
}

test("definitions take totals, greatest values, squares and distances", () => {
  expect(codes("exports(a, b) / total(exports(a, *))")).toEqual([]);
  expect(codes("greatest(exports(a, *)) / exports(a, world)")).toEqual([]);
  expect(codes("absolute(exports(a, b) - exports(b, a))")).toEqual([]);
  expect(codes("exports(a, b) by b - exports(a, b) by a")).toEqual([]);
});

test("each wants what it is made for", () => {
  expect(codes("total(exports(a, b))")).toEqual(["needs_family"]);
  expect(codes("greatest(5)")).toEqual(["needs_family"]);
  expect(codes("total(rule-of-law({KAZ, KGZ}))")).toEqual(["not_additive"]);
  expect(codes("squares(exports(a, *))")).toEqual(["mixed_units"]);
  expect(codes("total(exports(a, *), 2)")).toEqual(["wrong_arity"]);
  expect(codes("total(exports(a, *))[2018]")).toEqual(["wrong_arity"]);
  expect(codes("absolute(KAZ)")).toEqual(["wrong_kind"]);
  expect(codes("total(nothing(a, *))")).toEqual(["unknown_indicator"]);
});

test("a test is told what it writes instead", () => {
  for (const [name, { inTests }] of Object.entries(DEFINITION_FUNCTIONS)) {
    const [issue] = issuesOf(`${name}(exports(KAZ, *)[2018]) > 1 USD`);
    expect(issue?.line).toContain(inTests);
  }
});
