import { createStore, createTable } from "@ambit/core/series";
import { buildCatalog, buildDataset, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { csvOf } from "./observations-csv.ts";

const catalog = buildCatalog({
  datasets: { bns: buildDataset({ licence: { name: 'Free, but "as is"' } }) },
});

function csv(note: string) {
  const rows = figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 14.5 }, { note });
  const store = createStore([createTable("exports", rows)]);
  return csvOf(catalog, [...store.all("exports")]);
}

test("a figure is one line with its unit, raw file and licence; lines end as RFC 4180 has it", () => {
  const [header, line, end] = csv("").split("\r\n");
  expect(header).toBe(
    "id,indicator,dataset,reporter,from,to,period,value,unit,status,note,rawFile,sha256,licence",
  );
  expect(line).toContain("bns,KAZ,KAZ,CHN,2023,14.5,USD,reported,,f1.csv,");
  expect(end).toBe("");
});

test("commas, quotes and line breaks stand in quotes", () => {
  expect(csv("")).toContain('"Free, but ""as is"""');
  expect(csv("first\nsecond")).toContain('"first\nsecond"');
});
