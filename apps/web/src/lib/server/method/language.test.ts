import { FUNCTIONS, HEDGES } from "@ambit/core/language";
import { buildCatalog, buildClaim, buildEngine } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { callRows, functionRows, hedgeRows } from "./language.ts";

const catalog = buildCatalog({
  claims: {
    "a-2012/01": buildClaim({ test: "sum(exports(KAZ, {CHN, RUS})[2018]) > 10 bn USD" }),
    "a-2012/02": buildClaim({ test: "sum(exports(KAZ, {CHN, RUS})[2018]) > 1 USD" }),
  },
});
const rows = functionRows(buildEngine(), { catalog });
const cellOf = (id: string) => rows.find((row) => row.id === id)?.cells[2];

test("lists every comparison with its words and every function", () => {
  expect(hedgeRows()).toHaveLength(Object.keys(HEDGES).length);
  expect(hedgeRows().find(({ id }) => id === "about")?.cells[0]?.text).toContain("roughly");
  expect(rows.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
});

test("says which places of a function may be left out", () => {
  expect(rows.find(({ id }) => id === "member")?.cells[0]?.text).toBe(
    "member(actor, organisation, [role])",
  );
});

test("takes the shortest test of a claim where a function's example is no whole test", () => {
  expect(cellOf("sum")?.text).toBe("sum(exports(KAZ, {CHN, RUS})[2018]) > 1 USD");
  expect(cellOf("sum")?.href).toContain("/v1/verify?test=");
});

test("shows an example without a link where no test can be asked", () => {
  expect(cellOf("mean")).toEqual({ text: FUNCTIONS.mean.example });
});

test("writes indicators as a test calls them", () => {
  expect(callRows({ catalog }).find(({ id }) => id === "exports")?.cells[0]?.text).toMatch(
    /^exports\(\w+, \w+\)$/,
  );
});
