import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { concerning } from "./concerning.ts";

const untested = buildClaim({ actors: ["KAZ"], speaker: "putin" });
delete untested.test;

const index = concerning(
  buildCatalog({
    sources: { "pron-2012": buildSource({ authors: ["imf"] }) },
    claims: {
      "pron-2012/01": untested,
      "pron-2012/02": buildClaim({ actors: ["KAZ", "CHN", "RUS"], test: "gdp(KAZ)[2018] > 1 USD" }),
      "pron-2012/03": buildClaim({ actors: [], test: "member(KAZ, wto)[2018]" }),
      "pron-2012/04": buildClaim({ actors: [], test: "sum(gdp({KAZ, TJK})[2018]) > 1 USD" }),
    },
  }),
);

test("finds claims by the actors that they or their tests name", () => {
  expect(index.claims("wto")).toEqual(["pron-2012/03"]);
  expect(index.claims("TJK")).toEqual(["pron-2012/04"]);
});

test("ranks tested claims first, then those that name few others", () => {
  expect(index.claims("KAZ")).toEqual([
    "pron-2012/03",
    "pron-2012/04",
    "pron-2012/02",
    "pron-2012/01",
  ]);
});

test("keeps what somebody says apart from what is said of somebody", () => {
  expect(index.saidBy("putin")).toEqual(["pron-2012/01"]);
  expect(index.claims("putin")).toEqual([]);
});

test("an author makes the claims of the article that nobody is quoted with", () => {
  expect(index.saidBy("imf")).toEqual(["pron-2012/02", "pron-2012/03", "pron-2012/04"]);
});
