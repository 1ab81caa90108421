import { expect, test } from "vitest";
import { locales } from "#lib/paraglide/runtime.js";
import { languages } from "./languages.ts";

test("the languages that the site offers are those that it is built in", () => {
  expect(languages).toEqual(locales);
});
