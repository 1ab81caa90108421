import type { ClaimVerdict, OpenPack, VerdictLine } from "@ambit/core/datasets";
import { ok } from "@ambit/core/model";
import { buildCatalog, buildClaim, buildQuestion, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { answeringClaims, yearOfClaim } from "./claims.ts";
import { questionsOfClaim } from "./of-claim.ts";

const { test: _, ...judged } = buildClaim({
  assessment: { rating: "contested", reasons: "Nobody counts it.", evidence: [] },
});
const catalog = buildCatalog({
  sources: {
    "a-2012": buildSource({ shortName: "A 2012", published: "2012-05-23" }),
    "b-2024": buildSource({ shortName: "B 2024", published: "2024-07" }),
  },
  claims: {
    "a-2012/01": judged,
    "b-2024/01": buildClaim({ test: "exports(KAZ, CHN)[2022..2023] > 1 USD" }),
  },
  questions: { larger: buildQuestion({ claims: ["b-2024/01", "a-2012/01"] }) },
});
const reading = (label: string) => ({
  id: label,
  label,
  perspective: "record" as const,
  datasets: [],
  reporters: [],
  mixed: false,
});
const verdict = {
  today: {
    readings: [
      { reading: reading("as recorded"), outcome: "supported" },
      { reading: reading("as recorded"), outcome: "unknown" },
    ],
  },
} as unknown as ClaimVerdict;
const line: VerdictLine = { status: "supported", summary: "", indicators: [], expired: false };
const pack = {
  catalog,
  verdicts: new Map<string, VerdictLine>([
    [
      "a-2012/01",
      { ...line, status: "assessed", rating: "contested", summary: "Nobody counts it." },
    ],
    ["b-2024/01", line],
  ]),
  verdictOf: (id: string) => Promise.resolve(ok(id === "b-2024/01" ? verdict : undefined)),
} as unknown as OpenPack;

test("claims come by the date of their source, with whose figures bear them out", async () => {
  const [first, second] = await answeringClaims(pack, ["b-2024/01", "a-2012/01"]);
  expect(first).toMatchObject({ id: "a-2012/01", reasons: "Nobody counts it.", supportedBy: [] });
  expect(second).toMatchObject({ supportedBy: ["As recorded"], refutedBy: [], silent: 1 });
});

test("a claim stands at the last year of its test, or at that of its source", () => {
  expect(yearOfClaim(pack, "b-2024/01", "2024-07")).toBe("2023");
  expect(yearOfClaim(pack, "a-2012/01", "2012-05-23")).toBe("2012");
});

test("a claim leads to the questions that it answers", () => {
  expect(questionsOfClaim(catalog, "a-2012/01")).toEqual([
    { href: "/questions/larger/", label: "Are exports over a billion?" },
  ]);
  expect(questionsOfClaim(catalog, "a-2012/02")).toEqual([]);
});
