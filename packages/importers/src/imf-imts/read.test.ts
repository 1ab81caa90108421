import { expect, test } from "vitest";
import { codes, figures, fixtureFiles } from "../testing/index.ts";
import { readImts } from "./read.ts";

const imts = (text?: (text: string) => string) =>
  readImts(fixtureFiles(import.meta.url, { f1: "imts.csv" }, text ? { text } : {}));

test("imports are stored as the partner's exports, in USD", () => {
  const all = figures(imts());
  expect(all).toContain("CHN CHN KAZ 2017 11651494503");
  expect(all).toContain("CHN KAZ CHN 2017 6341354554");
  expect(all).toContain("CHN world CHN 2001 243567041000");
});

test("a blank cell is absent, and a number with an exponent is a number", () => {
  const all = figures(imts());
  expect(all.filter((line) => line.includes("XKX") && line.includes(" 2008 "))).toEqual([]);
  expect(all.filter((line) => line.includes("TUV") && line.includes(" 2011 "))).toEqual([
    "CHN TUV CHN 2011 9",
  ]);
});

test("what the IMF assigns to no country is one partner, without the group TX910", () => {
  const [line] = figures(imts()).filter((l) => l.includes("unspecified") && l.includes(" 2010 "));
  expect(line).toBe("CHN unspecified CHN 2010 125687918073 (sum of parts)");
});

test("groups are left out; Kosovo, Palestine and Yugoslavia have their ids", () => {
  const partners = new Set(figures(imts()).flatMap((line) => line.split(" ").slice(1, 3)));
  expect([...partners].toSorted()).toEqual(
    ["CHN", "KAZ", "NRU", "PSE", "SCG", "TUV", "USA", "XKX", "unspecified", "world"].toSorted(),
  );
  expect(figures(imts())).toContain("CHN CHN SCG 2004 163037270");
});

test("an unknown counterpart, another measure, text for a number and a new header are issues", () => {
  expect(figures(imts((t) => t.replace("FOB_USD.KAZ.A", "FOB_USD.QQQ.A")))).toEqual([
    expect.stringMatching(/row 2, column SERIES_CODE.*does not know this counterpart/),
  ]);
  expect(figures(imts((t) => t.replace("XG_FOB_USD.KAZ", "TBG_USD.KAZ")))).toEqual([
    expect.stringMatching(/row 2, column SERIES_CODE.*no annual series of goods trade/),
  ]);
  expect(figures(imts((t) => t.replace('"243567.041"', '"n.a."')))).toEqual([
    expect.stringMatching(/row 9, column 2001: there is text where a number belongs/),
  ]);
  expect(codes(imts((t) => t.replace('"2024"', '"2025"')))).toEqual(["raw.csv-header"]);
});

test("a series that stands twice is an issue, also one that is added up with others", () => {
  const doubled = (t: string) => {
    const line = t.split("\n").find((l) => l.includes("TX899")) ?? "";
    return `${t.trimEnd()}\n${line}\n`;
  };
  expect(codes(imts(doubled))).toEqual(["raw.row-twice"]);
});
