import { buildCatalog, buildClaim } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { entityPaths, sitemap } from "./paths.ts";

test("lists the page of every entity, each once", () => {
  const paths = entityPaths(buildCatalog({ claims: { "a-2012/01": buildClaim() } }));
  expect(paths).toContain("/claims/a-2012/01/");
  expect(paths).toContain("/actors/KAZ/");
  expect(new Set(paths).size).toBe(paths.length);
});

test("gives absolute addresses with the day of the release", () => {
  const xml = sitemap("https://example.org", ["/", "/claims/?a=1&b=2"], "2026-11-21");
  expect(xml).toContain("<loc>https://example.org/</loc><lastmod>2026-11-21</lastmod>");
  expect(xml).toContain("/claims/?a=1&amp;b=2</loc>");
  expect(xml.startsWith("<?xml")).toBe(true);
});
