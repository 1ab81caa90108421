import { buildCatalog, buildClaim, buildFacility } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { claimsByFacility } from "./mentions.ts";

const judged = { rating: "supported" as const, reasons: "So it is.", evidence: ["facility:kant"] };
const index = claimsByFacility(
  buildCatalog({
    facilities: {
      kant: buildFacility({ hosts: ["KGZ"] }),
      range: buildFacility({ kind: "test-range" }),
      bridge: buildFacility({ kind: "bridge" }),
    },
    claims: {
      "a-2012/01": buildClaim({ test: "count(facilities(RUS, KGZ, base)[2012]) >= 1" }),
      "a-2012/02": buildClaim({ test: undefined, assessment: judged }),
      "a-2012/03": buildClaim({ facilities: ["bridge"] }),
      "a-2012/04": buildClaim({
        test: "some s in central-asia: count(facilities(RUS, s, base)[2012]) >= 1",
        facilities: ["kant"],
      }),
    },
  }),
);

test("claims that name a facility stand apart from those that rest on it, each once", () => {
  expect(index.get("kant")).toEqual({
    naming: ["a-2012/04"],
    resting: ["a-2012/01", "a-2012/02"],
  });
  expect(index.get("bridge")).toEqual({ naming: ["a-2012/03"], resting: [] });
});

test("what no claim speaks of has none", () => {
  expect(index.get("range")).toBeUndefined();
});
