import { render } from "svelte/server";
import { expect, test } from "vitest";
import TruthStrip from "./TruthStrip.svelte";

test("the strip is told in words beside its cells", () => {
  const { body } = render(TruthStrip, {
    props: {
      years: [
        { year: 2001, status: "supported" },
        { year: 2002, status: "supported" },
        { year: 2003, status: "contested" },
      ],
    },
  });
  expect(body).toContain("2001–2002: holds; 2003: sources disagree.");
  expect(body).toMatch(/<ol[^>]*aria-hidden="true"/);
});

test("the year of publication is marked", () => {
  const { body } = render(TruthStrip, {
    props: { years: [{ year: 2012, status: "refuted" }], published: 2012 },
  });
  expect(body).toMatch(/class="refuted published/);
});
