import { expect, test } from "vitest";
import Tag from "#lib/components/Tag.svelte";
import { markupOf } from "./markup.server.ts";

test("a part as markup, without the marks by which Svelte would take it over", () => {
  const markup = markupOf(Tag, () => ({ label: "gas & oil", href: "/claims/" }), "p");
  expect(markup).toContain('href="/claims/"');
  expect(markup).toContain("gas &amp; oil");
  expect(markup).not.toContain("<!--");
});

test("the server cannot leave out a part", () => {
  expect(() => markupOf(undefined, () => ({}), "p")).toThrow(/not given/);
});
