import { expect, test } from "vitest";
import { m } from "#lib/paraglide/messages.js";

const said = (count: number, locale: "en" | "ru" | "zh" | "kk") =>
  m.actors_claims_count({ count }, { locale });

test("counts agree with their words in every language", () => {
  expect([1, 2, 5, 11, 21, 22].map((count) => said(count, "ru"))).toEqual([
    "1 утверждение",
    "2 утверждения",
    "5 утверждений",
    "11 утверждений",
    "21 утверждение",
    "22 утверждения",
  ]);
  expect([said(1, "en"), said(2, "en")]).toEqual(["1 claim", "2 claims"]);
  expect([said(2, "zh"), said(2, "kk")]).toEqual(["2条论断", "2 тұжырым"]);
});
