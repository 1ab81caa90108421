import { expect, test } from "vitest";
import { check, explain, parse, print, readTree } from "./index.ts";
import { EXAMPLES, SAMPLE } from "./sample.ts";

test.each(EXAMPLES)("%s", (text, sentence) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  const { tree } = parsed.value;
  expect(print(tree)).toBe(text);
  expect(readTree(JSON.parse(JSON.stringify(tree)))).toEqual({ ok: true, value: tree });
  expect(check(parsed.value, SAMPLE)).toMatchObject({ ok: true });
  expect(explain(tree, SAMPLE)).toBe(sentence);
});
