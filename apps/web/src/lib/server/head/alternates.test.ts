import { expect, test } from "vitest";
import { alternates } from "./alternates.ts";

test("a page names its own address and where it is for those whose language is not there", () => {
  const links = alternates("/claims/a-2012/01/");
  expect(links).toContain('<link rel="canonical external" href="/claims/a-2012/01/" />');
  expect(links).toContain('hreflang="x-default" href="/claims/a-2012/01/"');
  expect(links).toContain('hreflang="en"');
});
