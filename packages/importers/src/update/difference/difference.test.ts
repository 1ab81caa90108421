import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { compareEditions, percent, type Figure } from "./difference.ts";
import { printDifference } from "./print-difference.ts";
import { scaleIssues } from "./scale.ts";

function figure(period: string, value: string, status = "reported"): Figure {
  return { indicator: "gdp", reporter: "world-bank", from: "KAZ", to: "", period, value, status };
}

const BEFORE = [
  figure("2020", "100"),
  figure("2021", "200"),
  figure("2022", "0"),
  figure("2023", "9"),
];

test("an edition is told as what is added, removed and changed, the largest change first", () => {
  const after = [
    figure("2021", "201"),
    figure("2022", "5"),
    figure("2023", "9"),
    figure("2024", "7"),
  ];
  const difference = compareEditions(BEFORE, after);
  expect(printDifference("wb-gdp-2026-12-01", "wb-gdp", difference, 20)).toEqual([
    "wb-gdp-2026-12-01 against wb-gdp: 1 added, 1 removed, 2 changed, 1 as before",
    "  ! 25 % of the figures of the edition before are not there any more",
    "  - gdp world-bank KAZ 2020  100",
    "  ~ gdp world-bank KAZ 2022  0 -> 5 (from zero)",
    "  ~ gdp world-bank KAZ 2021  200 -> 201 (+0.500 %)",
    "  + gdp world-bank KAZ 2024  7",
  ]);
});

test("a status that changes is a change, and the value may stay", () => {
  const after = [figure("2023", "9", "provisional"), figure("2020", "50", "estimated")];
  const lines = printDifference("x", "y", compareEditions(BEFORE, after), 20);
  expect(lines).toContain("  ~ gdp world-bank KAZ 2023  9  reported -> provisional");
  expect(lines).toContain(
    "  ~ gdp world-bank KAZ 2020  100 -> 50 (-50.0 %)  reported -> estimated",
  );
});

test("rounding is counted apart", () => {
  const difference = compareEditions([figure("2020", "1000000.04")], [figure("2020", "1000000")]);
  expect(printDifference("x", "y", difference, 20)).toEqual([
    "x against y: 0 added, 0 removed, 1 changed (1 by less than 0.001 %), 0 as before",
    "  ~ gdp world-bank KAZ 2020  1000000.04 -> 1000000 (below 0.001 %)",
  ]);
});

test("the first edition has nothing to be compared with", () => {
  const lines = printDifference("x", undefined, compareEditions([], BEFORE), 1);
  expect(lines).toEqual([
    "x the first edition: 4 added, 0 removed, 0 changed, 0 as before",
    "  + gdp world-bank KAZ 2020  100",
    "  + … and 3 more (--all)",
  ]);
});

test("per cent are of the size of the value before, whatever its sign", () => {
  expect(percent("-10", "-5")).toBe(50);
  expect(percent("10", "-5")).toBe(-150);
  expect(percent("0", "0")).toBe(0);
  expect(percent("0", "1")).toBeUndefined();
});

const SERIES = ["2019", "2020", "2021", "2022", "2023"].map((y) => figure(y, "5000000"));
const URLS = new Map([["f1", "https://api.example.org/"]]);

function scaled(value: string, file = "f1") {
  return SERIES.map((f) => Object.assign({ file }, f, { value }));
}

test("figures on another scale are an issue of their answer", () => {
  expect(scaleIssues(SERIES, scaled("5"), URLS).map(describeIssue)).toEqual([
    "https://api.example.org/: the figures are on another scale than in the edition before (found a factor of about 0.000001, expected about 1) The publisher may give millions now, or whole units; change how the series is read. [update.scale]",
  ]);
  expect(scaleIssues(SERIES, scaled("5000000000000"), URLS)).toHaveLength(1);
});

test("revisions are no other scale, nor are a few figures or another answer's", () => {
  expect(scaleIssues(SERIES, scaled("40000000"), URLS)).toEqual([]);
  expect(scaleIssues(SERIES, scaled("5").slice(0, 4), URLS)).toEqual([]);
  expect(scaleIssues(SERIES, [...scaled("5000000"), ...scaled("5", "f2")], URLS)).toHaveLength(1);
  expect(scaleIssues([], scaled("5"), URLS)).toEqual([]);
});
