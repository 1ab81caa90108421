import { expect, test } from "vitest";
import type { Claim } from "../model/index.ts";
import {
  buildClaim,
  buildEngine,
  buildMembership,
  buildSource,
  figures,
} from "../testing/index.ts";
import { verdictLine, verifyClaim } from "./claim-verdict.ts";

const engine = buildEngine(
  figures("bns", "KAZ", "exports", "KAZ>CHN", { 2011: 10, 2012: 12, 2013: 9, 2014: 3 }),
  {
    sources: { "pron-2012": buildSource({ published: "2012-05-23" }) },
    memberships: [
      buildMembership("KGZ", "wto", "1998-12-20"),
      buildMembership("TJK", "wto", "2013-03-02"),
    ],
  },
);
const STRIP = { from: 2011, to: 2014 };

function lineOf(over: Partial<Claim>) {
  const claim = buildClaim(over);
  const verdict = verifyClaim(engine, "pron-2012/01", claim, STRIP);
  return verdictLine(engine, claim, verdict?.ok ? verdict.value : undefined);
}

test("a state of affairs that held at publication and does not any more has expired", () => {
  const only = "only s in central-asia: member(s, wto)[2012-05-23]";
  expect(lineOf({ kind: "membership", test: only })).toMatchObject({
    status: "supported",
    atPublication: "supported",
    expired: true,
  });
  expect(lineOf({ kind: "comparative", test: "exports(KAZ, CHN)[2011] > 5 USD" })).toMatchObject({
    expired: true,
  });
});

test("a figure of a year does not expire, nor what was not supported when it was written", () => {
  expect(lineOf({ kind: "quantitative", test: "exports(KAZ, CHN)[2011] > 5 USD" })).toMatchObject({
    status: "supported",
    expired: false,
  });
  expect(lineOf({ kind: "comparative", test: "exports(KAZ, CHN)[2012] > 5 USD" })).toMatchObject({
    status: "supported",
    atPublication: "undetermined",
    expired: false,
  });
});

test("of what is recorded a number or an event can end as well, of what was foreseen nothing", () => {
  const only = "only s in central-asia: member(s, wto)[2012-05-23]";
  expect(lineOf({ kind: "event", test: only }).expired).toBe(true);
  expect(lineOf({ kind: "quantitative", test: only }).expired).toBe(true);
  expect(lineOf({ kind: "predictive", test: only }).expired).toBe(false);
});

test("the line names the indicators that the test rests on", () => {
  expect(lineOf({ test: "trade(KAZ, CHN)[2011] > 5 USD" }).indicators).toEqual([
    "trade",
    "exports",
  ]);
});

test("a claim without a test has an assessment, or what came of its prediction", () => {
  const judged = { rating: "contested" as const, reasons: "Two views.", evidence: [] };
  expect(lineOf({ test: undefined, assessment: judged })).toMatchObject({
    status: "assessed",
    rating: "contested",
    summary: "Two views.",
  });
  expect(lineOf({ test: undefined, prediction: { outcome: "failed" } })).toMatchObject({
    rating: "refuted",
    outcome: "failed",
  });
  expect(lineOf({ test: undefined, prediction: { outcome: "open" } })).not.toHaveProperty("rating");
});

test("an unsound test is an issue of the claim's file", () => {
  const verdict = verifyClaim(engine, "pron-2012/01", buildClaim({ test: "trade(KAZ" }), STRIP);
  expect(verdict).toMatchObject({
    ok: false,
    issues: [{ file: "claims/pron-2012/01.yml", path: ["test"] }],
  });
});
