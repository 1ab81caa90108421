import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { pipelineGas } from "./pipeline-gas.ts";

const HEADER = "year,bp_edition,exporter,importer,bcm,importer_type\n";

// 2016 and 2017 as published; the other years' cells are there so that the columns exist.
const TABLE = `2008,2009,Turkmenistan,Iran,6.5,country
2008,2009,Turkmenistan,Total exports,6.5,aggregate
2015,2016,Turkmenistan,Russia,2.8054,country
2017,2018,Turkmenistan,Kazakhstan,0.2911,country
2017,2018,Turkmenistan,CIS,0.2911,aggregate
2017,2018,Turkmenistan,Other Middle East,1.6657,aggregate
2017,2018,Turkmenistan,Middle East,1.6657,aggregate
2017,2018,Turkmenistan,China,31.6806,country
2017,2018,Turkmenistan,Asia Pacific,31.6806,aggregate
2017,2018,Turkmenistan,Total exports,33.6374,aggregate
2017,2018,Kazakhstan,Russia,12.1141,country
`;

function read(body: string): readonly string[] {
  return figures(pipelineGas.read(textFiles({ f1: HEADER + body })));
}

const ZERO = "(edition 2018; blank; the others make up the total)";

test("cells are exports, the total goes to world, and blanks under a settled total are zeros", () => {
  const year = read(TABLE).filter((f) => f.includes(" TKM ") && f.includes(" 2017 "));
  expect(year).toEqual([
    "energy-institute TKM KAZ 2017 0.2911 (edition 2018)",
    "energy-institute TKM IRN 2017 1.6657 estimated (edition 2018; published as Other Middle East)",
    "energy-institute TKM CHN 2017 31.6806 (edition 2018)",
    "energy-institute TKM world 2017 33.6374 (edition 2018)",
    `energy-institute TKM RUS 2017 0 ${ZERO}`,
  ]);
});

test("before 2009 a blank is not a zero: the tables leave the former Soviet Union out", () => {
  expect(read(TABLE).filter((f) => f.includes(" 2008 "))).toEqual([
    "energy-institute TKM IRN 2008 6.5 (edition 2009)",
    "energy-institute TKM world 2008 6.5 (edition 2009)",
  ]);
});

test("what may be in a group without columns stays unknown", () => {
  const grouped = `2014,2015,Turkmenistan,Kazakhstan,1,country
2013,2014,Turkmenistan,Russia,9.8793,country
2013,2014,Turkmenistan,Other Former Soviet Union,1.1371,aggregate
2013,2014,Turkmenistan,China,24.4071,country
2013,2014,Turkmenistan,Total exports,35.4235,aggregate
`;
  expect(read(grouped).filter((f) => f.includes("TKM KAZ 2013"))).toEqual([]);
  const column = `${grouped}2013,2014,Uzbekistan,Kazakhstan,1,country\n`;
  expect(read(column).filter((f) => f.includes("TKM KAZ 2013"))).toHaveLength(1);
});

test("a total that does not add up implies nothing", () => {
  expect(read(TABLE.replace("33.6374", "34.6374")).some((f) => f.includes(ZERO))).toBe(false);
});

function issues(text: string): readonly string[] {
  return codes(pipelineGas.read(textFiles({ f1: HEADER + text })));
}

test("a group, a name and a type that nobody knows are issues", () => {
  expect(issues(TABLE.replace("Asia Pacific", "Oceania"))).toEqual(["raw.choice"]);
  expect(issues(TABLE.replace("Kazakhstan", "Kazakhstn"))).toEqual(["place.unknown"]);
  expect(issues(TABLE.replace("country", "city"))).toEqual(["raw.choice"]);
});
