import { expect, test } from "vitest";
import { buildCatalog, buildEvent, buildIndicator } from "../testing/index.ts";
import { vocabularyOf } from "./vocabulary.ts";

const words = vocabularyOf(
  buildCatalog({
    indicators: { agreement: buildIndicator({ unit: "score", measure: "score" }) },
    events: { founding: buildEvent({ kind: "founding", name: { en: "Founding" } }) },
  }),
);

test("an indicator's unit becomes a dimension, and ratios and scores say how they are shown", () => {
  expect(words.indicator("exports")).toMatchObject({ dimension: { USD: 1 }, measure: "flow" });
  expect(words.indicator("trade-share")).toMatchObject({ dimension: {}, shownAs: "%" });
  expect(words.indicator("agreement")).toMatchObject({ dimension: {}, shownAs: "score" });
  expect(words.indicator("exports")).not.toHaveProperty("shownAs");
});

test("derived indicators bring their expression", () => {
  expect(words.indicator("trade")).toMatchObject({
    parameters: ["a", "b"],
    expression: "exports(a, b) + exports(b, a)",
  });
});

test("actors, groups and events are known by id", () => {
  expect(words.actor("wto")).toMatchObject({ kind: "organisation", name: "WTO" });
  expect(words.group("central-asia")).toEqual({ name: "Some group" });
  expect(words.event("founding")).toEqual({ name: "Founding" });
  expect(words.actor("nobody")).toBeUndefined();
  expect(words.groupIds()).toContain("targets");
  expect(words.eventIds()).toEqual(["founding"]);
});
