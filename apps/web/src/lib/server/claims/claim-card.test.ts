import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { claimCard } from "./claim-card.ts";

const line: VerdictLine = { status: "refuted", summary: "No.", indicators: [], expired: false };

function packWith(over: Parameters<typeof buildClaim>[0], verdict: VerdictLine = line) {
  return {
    catalog: buildCatalog({
      sources: { "pron-2012": buildSource({ shortName: "Pron 2012" }) },
      claims: { "pron-2012/01": buildClaim(over) },
    }),
    verdicts: new Map([["pron-2012/01", verdict]]),
  };
}

test("names source, verdict and actors, and leaves the author unnamed", () => {
  const card = claimCard(packWith({ actors: ["KAZ"], speaker: "author" }), "pron-2012/01");
  expect(card).toMatchObject({
    source: "Pron 2012",
    status: "refuted",
    href: "/claims/pron-2012/01/",
  });
  expect(card?.tags).toEqual([{ label: "Kazakhstan", href: "/actors/KAZ/", actor: "KAZ" }]);
  expect(card?.speaker).toBeUndefined();
});

test("names a speaker who is an actor, and a role in its own words", () => {
  expect(claimCard(packWith({ speaker: "putin" }), "pron-2012/01")?.speaker).toBe("Putin");
  expect(claimCard(packWith({ speaker: "caption" }), "pron-2012/01")?.speaker).toBe("caption");
});

test("an id that is no claim has no card", () => {
  expect(claimCard(packWith({}), "pron-2012/99")).toBeUndefined();
});
