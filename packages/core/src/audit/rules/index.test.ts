import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesSince } from "./index.ts";

test("every rule of the folder runs, is named like its file, and has a test", () => {
  const files = readdirSync(import.meta.dirname);
  const rules = files.filter((f) => !f.startsWith("index") && !f.endsWith(".test.ts"));
  const names = rulesSince(undefined).map((rule) => rule.name);
  expect(names.toSorted()).toEqual(rules.map((f) => f.replace(".ts", "")).toSorted());
  expect(files).toEqual(expect.arrayContaining(names.map((name) => `${name}.test.ts`)));
});
