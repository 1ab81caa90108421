import { buildCatalog } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { idsWithRedirects, movedTo } from "./redirects.ts";

const catalog = buildCatalog({
  redirects: { "actors/vladimir-putin": "actors/putin", "datasets/old": "datasets/new" },
});

test("an id that moved leads to its new place", () => {
  expect(movedTo(catalog, "actors", "vladimir-putin")).toBe("putin");
  expect(movedTo(catalog, "actors", "putin")).toBeUndefined();
});

test("old ids keep a page, each among its own kind", () => {
  expect(idsWithRedirects(catalog, "actors")).toContain("vladimir-putin");
  expect(idsWithRedirects(catalog, "actors")).toContain("putin");
  expect(idsWithRedirects(catalog, "actors")).not.toContain("old");
});
