import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { speakerGroups } from "./list.ts";

const line = (status: VerdictLine["status"]): VerdictLine => ({
  status,
  summary: "",
  indicators: [],
  expired: false,
});
const catalog = buildCatalog({
  sources: {
    "a-2012": buildSource({ shortName: "A 2012", authors: ["imf"] }),
    "b-2024": buildSource({ shortName: "B 2024" }),
  },
  claims: {
    "a-2012/01": buildClaim(),
    "a-2012/02": buildClaim({ relations: [{ kind: "restates", claim: "a-2012/01" }] }),
    "a-2012/03": buildClaim({ speaker: "putin" }),
    "b-2024/01": buildClaim(),
    "b-2024/02": buildClaim({ speaker: "caption" }),
    "b-2024/03": buildClaim({ speaker: "putin" }),
  },
});
const verdicts = new Map<string, VerdictLine>([
  ["a-2012/01", line("supported")],
  ["a-2012/02", line("supported")],
  ["a-2012/03", line("refuted")],
  ["b-2024/01", line("contested")],
  ["b-2024/02", line("assessed")],
  ["b-2024/03", line("supported")],
]);
const groups = speakerGroups({ catalog, verdicts });

test("authors, those whom articles quote and voices without a name stand apart", () => {
  expect(groups.authors.map(({ label }) => label)).toEqual(["IMF", "Author of B 2024, not named"]);
  expect(groups.quoted.map(({ label }) => label)).toEqual(["Putin"]);
  expect(groups.unnamed.map(({ label }) => label)).toEqual(["caption"]);
});

test("whoever speaks in several articles has one record", () => {
  expect(groups.quoted[0]).toMatchObject({
    href: "/actors/putin/",
    detail: "2 claims in A 2012; B 2024",
    total: 2,
    supported: { count: 1, of: 2 },
  });
});

test("what is said twice counts once, and what was judged does not count", () => {
  expect(groups.authors[0]).toMatchObject({ total: 1, supported: { count: 1, of: 1 } });
  expect(groups.unnamed[0]).toMatchObject({ total: 0, supported: null });
});
