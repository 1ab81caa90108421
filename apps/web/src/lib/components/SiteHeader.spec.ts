import { render } from "svelte/server";
import { expect, test } from "vitest";
import SiteHeader from "./SiteHeader.svelte";

test("the part of the site that a page belongs to is the current one", () => {
  const items = [
    { href: "/claims/", label: "Claims" },
    { href: "/data/", label: "Data" },
  ];
  const { body } = render(SiteHeader, { props: { items, path: "/claims/source/01/" } });
  expect(body).toMatch(/href="\/claims\/" aria-current="page"/);
  expect(body.match(/aria-current="page"/g)).toHaveLength(1);
});
