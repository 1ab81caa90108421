import { expect, test } from "vitest";
import type { Claim } from "../model/index.ts";
import { buildClaim, buildEngine, buildMembership, buildSource } from "../testing/index.ts";
import { verdictLine, verifyClaim } from "./claim-verdict.ts";

const engine = buildEngine([], {
  sources: { article: buildSource({ published: "2012-05-23" }) },
  memberships: [
    buildMembership("KGZ", "wto", "1998-12-20"),
    buildMembership("TJK", "wto", "2013-03-02"),
    buildMembership("BLR", "wto", "1996-01-01", { to: "2001-06-15" }),
  ],
});

function expired(over: Partial<Claim>): boolean {
  const claim = buildClaim({ kind: "membership", ...over });
  const verdict = verifyClaim(engine, "article/01", claim, { from: 1995, to: 2024 });
  if (!verdict?.ok) throw new Error("the test is sound");
  return verdictLine(engine, claim, verdict.value).expired;
}

const ONLY = "only s in central-asia: member(s, wto)[2012-05-23]";

test("what held in the year of publication and has ended since has expired", () => {
  expect(expired({ test: ONLY })).toBe(true);
});

test("what still holds has not expired", () => {
  expect(expired({ test: "member(KGZ, wto)[2012-05-23]" })).toBe(false);
});

test("what was over when it was written of has not expired since", () => {
  expect(expired({ test: "member(BLR, wto)[1996-12-31]" })).toBe(false);
});

test("an event or a figure of a year does not expire", () => {
  expect(expired({ test: ONLY, kind: "event" })).toBe(false);
});
