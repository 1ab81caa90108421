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

test("the year of publication and the year that the claim speaks of are marked, each with a key", () => {
  const { body } = render(TruthStrip, {
    props: {
      years: [
        { year: 2011, status: "supported" },
        { year: 2012, status: "refuted" },
      ],
      published: { year: 2012, label: "published in 2012" },
      asked: { year: 2011, label: "speaks of 2011" },
    },
  });
  expect(body).toMatch(/class="refuted[^"]* published/);
  expect(body).toMatch(/class="supported[^"]* asked/);
  expect(body).toMatch(/class="key[^"]* asked[^"]*">speaks of 2011/);
  expect(body).toMatch(/class="key[^"]* published[^"]*">published in 2012/);
});

test("a year outside the strip has no key", () => {
  const { body } = render(TruthStrip, {
    props: {
      years: [{ year: 2011, status: "supported" }],
      published: { year: 2024, label: "published in 2024" },
    },
  });
  expect(body).not.toContain("published in 2024");
});
