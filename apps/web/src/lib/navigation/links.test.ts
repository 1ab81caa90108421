import { expect, test } from "vitest";
import {
  actorPath,
  apiPath,
  claimPath,
  claimsOfPath,
  packPath,
  previewPath,
  relOf,
} from "./links.ts";

test("addresses end in a slash, as the server has them", () => {
  expect(claimPath("pron-2012/24")).toBe("/claims/pron-2012/24/");
  expect(actorPath("KAZ")).toBe("/actors/KAZ/");
});

test("a question to the API carries its parameters encoded", () => {
  expect(apiPath("observations", { indicator: "exports", format: "csv" })).toBe(
    "/v1/observations?indicator=exports&format=csv",
  );
  expect(apiPath("claims")).toBe("/v1/claims");
  expect(claimsOfPath("actor", "KAZ")).toBe("/claims/?actor=KAZ");
});

test("what the site does not serve itself is marked as external", () => {
  expect(relOf(apiPath("claims"))).toBe("external");
  expect(relOf(packPath("catalog.json"))).toBe("external");
  expect(relOf(actorPath("KAZ"))).toBeUndefined();
});

test("a page is shared with its kind's image, one without a kind with the site's", () => {
  expect(previewPath("/claims/?source=a")).toBe("/preview/claims.png");
  expect(previewPath("/compare/KAZ/trade/")).toBe("/preview/compare.png");
  expect(previewPath("/")).toBe("/preview/site.png");
  expect(previewPath("/data/")).toBe("/preview/site.png");
});
