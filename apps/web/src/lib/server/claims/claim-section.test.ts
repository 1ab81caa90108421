import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { claimSection } from "./claim-section.ts";

const line = (status: VerdictLine["status"]): VerdictLine => ({
  status,
  summary: "",
  indicators: [],
  expired: false,
});
const ids = ["a-2012/01", "a-2012/02", "a-2012/03"];
const pack = {
  catalog: buildCatalog({ claims: Object.fromEntries(ids.map((id) => [id, buildClaim()])) }),
  verdicts: new Map([
    ["a-2012/01", line("assessed")],
    ["a-2012/02", line("supported")],
    ["a-2012/03", line("assessed")],
  ]),
};

test("counts all by verdict and shows as many as fit", () => {
  const section = claimSection(pack, ids, { most: 2, allHref: "/claims/?actor=KAZ" });
  expect(section.counts).toEqual([
    { status: "supported", count: 1 },
    { status: "assessed", count: 2 },
  ]);
  expect(section.shown.map(({ id }) => id)).toEqual(["a-2012/01", "a-2012/02"]);
  expect(section.allHref).toBe("/claims/?actor=KAZ");
});

test("links to no list when all are shown", () => {
  expect(claimSection(pack, ids, { most: 3, allHref: "/claims/" })).not.toHaveProperty("allHref");
});
