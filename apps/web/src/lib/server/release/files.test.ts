import { buildCatalog, buildIndicator } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { countRows, sizeText, tableRows } from "./files.ts";

const release = {
  pack: "p",
  title: "P",
  released: "2026-11-21",
  hash: "0",
  suitors: "s",
  blocs: {},
  headlines: [],
  counts: { observations: 192_007, claims: 637 },
  tables: {
    area: { file: "observations/area.parquet", rows: 10, bytes: 900, first: null, last: null },
    exports: {
      file: "observations/exports.parquet",
      rows: 99,
      bytes: 1_234_567,
      first: 1992,
      last: 2025,
    },
  },
};
const catalog = buildCatalog({
  indicators: { exports: buildIndicator({ name: { en: "Exports" } }) },
});

test("lists the largest table first, with its file and the same as CSV", () => {
  const [first, second] = tableRows({ release, catalog });
  expect(first?.cells.map(({ text }) => text)).toEqual([
    "Exports",
    "99",
    "1992–2025",
    "1.2 MB",
    "Parquet",
    "CSV",
  ]);
  expect(first?.cells[4]?.href).toBe("/pack/observations/exports.parquet");
  expect(second?.cells[2]?.text).toBe("");
});

test("says sizes as people do", () => {
  expect([sizeText(900), sizeText(34_100), sizeText(2_000_000)]).toEqual([
    "900 B",
    "34 kB",
    "2 MB",
  ]);
});

test("counts what the release counts, and nothing as nothing", () => {
  const counts = Object.fromEntries(countRows({ release }).map(({ label, text }) => [label, text]));
  expect(counts["Claims"]).toBe("637");
  expect(counts["Datasets"]).toBe("0");
});
