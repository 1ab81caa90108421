import { expect, test } from "vitest";
import { figures, fixtureFiles } from "../testing/index.ts";
import { readFlows } from "./read.ts";

const flows = (text?: (text: string) => string) =>
  readFlows(fixtureFiles(import.meta.url, { f1: "flows.csv" }, text ? { text } : {}));

test("only 1992, without zeros that the package filled in", () => {
  expect(figures(flows())).toEqual([
    "un-comtrade belgium-luxembourg KAZ 1992 10202245",
    "un-comtrade BMU TUR 1992 900000",
    "un-comtrade CHN KAZ 1992 227057520",
    "un-comtrade CHN QAT 1992 8301609.5",
    "un-comtrade ROU UZB 1992 1981199",
    "un-comtrade USA KNA 1992 25296220",
    "un-comtrade USA unspecified 1992 299328384",
    "un-comtrade USA COD 1992 29328538",
  ]);
});

test("an unknown code, text for a number and another header are issues", () => {
  expect(figures(flows((text) => text.replace("BLX", "XXX")))).toEqual([
    expect.stringMatching(/row 3, column exp: .*"XXX".*place\.unknown/),
  ]);
  expect(figures(flows((text) => text.replace("10202245", "many")))).toEqual([
    expect.stringMatching(/row 3, column export: .*"many".*raw\.number/),
  ]);
  expect(figures(flows((text) => text.replace('"time"', '"year"')))).toEqual([
    expect.stringMatching(/row 1, column 3: the header has changed/),
  ]);
});
