import { expect, test } from "vitest";
import { check } from "./check/check.ts";
import { FUNCTIONS, functionSpec, isFunctionName } from "./functions.ts";
import { parse } from "./parse/parse.ts";
import { print } from "./print.ts";
import { SAMPLE } from "./sample.ts";

test.each(Object.entries(FUNCTIONS))(
  "the example of %s is a call of it, and sound",
  (name, spec) => {
    const parsed = parse(spec.example);
    if (!parsed.ok) throw new Error(parsed.issues[0].message);
    expect(print(parsed.value.tree)).toBe(spec.example);
    expect(parsed.value.tree).toMatchObject({ type: "call", name });
    const checked = check(parsed.value, SAMPLE);
    const codes = checked.ok ? [] : checked.issues.map((issue) => issue.code);
    expect(codes).toEqual(spec.result === "boolean" ? [] : ["not_boolean"]);
  },
);

test("names that every object has are no functions", () => {
  expect(isFunctionName("sum")).toBe(true);
  expect(isFunctionName("toString")).toBe(false);
  expect(functionSpec("constructor")).toBeUndefined();
  expect(functionSpec("count")?.result).toBe("count");
});
