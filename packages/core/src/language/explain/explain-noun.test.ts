import { expect, test } from "vitest";
import { parse } from "../parse/parse.ts";
import { SAMPLE } from "../sample.ts";
import { explainNoun } from "./explain.ts";

function titled(text: string): string {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return explainNoun(parsed.value.tree, SAMPLE);
}

test("a part of a test is titled without a verb or a full stop", () => {
  expect(titled("trade(KAZ, CHN)")).toBe("Goods trade between Kazakhstan and China");
  expect(titled("exports(KAZ, CHN)[2018]")).toBe("Goods exports from Kazakhstan to China in 2018");
  expect(titled("sum(exports(central-asia, CHN))")).toMatch(/^The total of goods exports from/);
});

test("a name is titled by the actor's name", () => {
  expect(titled("KAZ")).toBe("Kazakhstan");
});
