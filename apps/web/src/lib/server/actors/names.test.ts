import { expect, test } from "vitest";
import { namesOf } from "./names.ts";

test("gives the languages in which there is a name, in one order", () => {
  expect(namesOf({ zh: "中国", en: "China" }).map(({ language }) => language)).toEqual([
    "en",
    "zh",
  ]);
});
