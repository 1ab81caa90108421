import { expect, test } from "vitest";
import { figures, fixtureFiles } from "../testing/index.ts";
import { readTrade } from "./read.ts";

const trade = (text?: (text: string) => string) =>
  readTrade(fixtureFiles(import.meta.url, { f1: "dyads.csv" }, text ? { text } : {}));

test("each flow of a pair is stored once, from the exporter to the importer, in USD", () => {
  expect(figures(trade()).filter((line) => line.includes("CHN"))).toEqual([
    "cow CHN YUG 1992 14000000",
    "cow CHN KAZ 1993 189000000",
    "cow CHN KAZ 2013 13889000000",
    "cow YUG CHN 1992 71000000",
    "cow KAZ CHN 1993 263000000",
    "cow KAZ CHN 2013 16098000000",
  ]);
});

test("a zero between former Soviet republics is unreliable, another zero is a zero", () => {
  expect(figures(trade()).filter((line) => line.includes(" 0"))).toEqual([
    "cow KAZ RUS 1993 0 unreliable (zero stands for missing)",
    "cow KGZ EST 1993 0 unreliable (zero stands for missing)",
    "cow EST KGZ 1993 0 unreliable (zero stands for missing)",
    "cow CUB KAZ 1993 0",
    "cow RUS KAZ 1993 0 unreliable (zero stands for missing)",
  ]);
});

test("NA and -9 are absent", () => {
  expect(figures(trade()).filter((line) => line.includes("KAZ CUB"))).toEqual([]);
  const nines = trade((text) => text.replaceAll("NA", "-9"));
  expect(figures(nines)).toEqual(figures(trade()));
});

test("lines of a pair that contradict each other are an issue, and so is a missing one", () => {
  expect(
    figures(trade((text) => text.replace("705,710,2013,13889", "705,710,2013,13888"))),
  ).toEqual([
    expect.stringMatching(/row 10, column flow1.*do not say the same.*cow\.pair/),
    expect.stringMatching(/row 13, column flow1.*found 13889000000 and 13888000000/),
  ]);
  expect(figures(trade((text) => text.replace(/^710,345.*\n/m, "")))).toEqual([
    expect.stringMatching(/row 3, .*no line for the other direction/),
  ]);
});

test("an unknown state is an issue", () => {
  expect(figures(trade((text) => text.replace("345,710,1992", "999,710,1992")))).toContainEqual(
    expect.stringMatching(/row 3, column ccode1.*"999".*place\.unknown/),
  );
});
