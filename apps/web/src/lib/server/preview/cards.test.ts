import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { claimCardOf, hasCard, kindCard, kinds, sourceCard } from "./cards.ts";

const line = { summary: "", indicators: [], expired: false };
const pack = {
  catalog: buildCatalog({
    sources: { "a-2012": buildSource() },
    claims: { "a-2012/01": buildClaim({ paraphrase: "One." }), "a-2012/02": buildClaim() },
  }),
  verdicts: new Map([
    ["a-2012/01", { ...line, status: "refuted" as const }],
    ["a-2012/02", { ...line, status: "assessed" as const }],
  ]),
};

test("a claim with a computed verdict has its own card, one that was judged has its source's", () => {
  expect(hasCard(pack, "a-2012/01")).toBe(true);
  expect(hasCard(pack, "a-2012/02")).toBe(false);
  expect(claimCardOf(pack, "a-2012/01")).toMatchObject({
    title: "One.",
    verdict: { status: "refuted", words: "Refuted" },
  });
  expect(claimCardOf(pack, "a-2012/09")).toBeUndefined();
});

test("every kind of page and every source has one; what there is not has none", () => {
  for (const kind of kinds) expect(kindCard(kind)?.title, kind).toBeTruthy();
  expect(kindCard("nothing")).toBeUndefined();
  expect(sourceCard(pack, "a-2012")?.detail).toContain("2");
  expect(sourceCard(pack, "nothing")).toBeUndefined();
});
