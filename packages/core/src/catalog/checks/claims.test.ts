import { expect, test } from "vitest";
import type { Claim } from "../../model/index.ts";
import { buildClaim, buildPack, buildSource } from "../../testing/index.ts";
import { claims } from "./claims.ts";

const sources = {
  "an-article": buildSource({ footnotes: [{ number: 3, cites: "A table" }] }),
};
const issues = (claim: Claim) =>
  claims.run(buildPack({ sources, claims: { "an-article/07": claim } }));
const passage = (paragraph: number) => ({ ...buildClaim().passage, paragraph });

test("a claim with a test, an assessment or a prediction has an answer", () => {
  expect(issues(buildClaim())).toEqual([]);
  const judged = { rating: "supported" as const, reasons: "So it is.", evidence: [] };
  expect(issues(buildClaim({ test: undefined, assessment: judged }))).toEqual([]);
  expect(issues(buildClaim({ test: undefined, prediction: { outcome: "open" } }))).toEqual([]);
});

test("a claim with none of them is found", () => {
  expect(issues(buildClaim({ test: undefined }))).toEqual([
    {
      code: "claim_without_answer",
      message: "the claim has neither a test nor an assessment",
      file: "claims/an-article/07.yml",
      path: ["test"],
      tip: "Write a test; where none can be written, an assessment with reasons.",
    },
  ]);
});

test("a passage lies inside its source", () => {
  expect(issues(buildClaim({ passage: passage(10) }))).toEqual([]);
  expect(issues(buildClaim({ passage: passage(11) }))).toMatchObject([
    {
      code: "passage_outside_source",
      file: "claims/an-article/07.yml",
      path: ["passage", "paragraph"],
      found: "11",
    },
  ]);
});

test("a footnote exists", () => {
  expect(issues(buildClaim({ footnotes: [3, 4] }))).toMatchObject([
    {
      code: "unknown_footnote",
      message: "the source has no footnote 4",
      path: ["footnotes", 1],
      tip: "Add it to the source's footnotes, or correct the number.",
    },
  ]);
});

test("a relation that the build finds is not written by hand", () => {
  const relation = { kind: "restates" as const, claim: "an-article/01", found: true as const };
  expect(issues(buildClaim({ relations: [relation] }))).toMatchObject([
    { code: "authored_found_relation", path: ["relations", 0, "found"] },
  ]);
});
