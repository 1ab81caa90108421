import type { DatasetDescriptor } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, toRow } from "../records/index.ts";
import { WORLD_BANK_LICENCE } from "./licence.ts";

const COLUMNS = [
  "codeindyr",
  "code",
  "countryname",
  "year",
  "indicator",
  "estimate",
  "stddev",
  "nsource",
  "pctrank",
  "pctranklower",
  "pctrankupper",
];

const DIMENSIONS = {
  cc: "control-of-corruption",
  ge: "government-effectiveness",
  pv: "political-stability",
  rl: "rule-of-law",
  rq: "regulatory-quality",
  va: "voice-and-accountability",
};

export const governance: DatasetDescriptor = {
  id: "wb-wgi-2024",
  title: "Worldwide Governance Indicators",
  publisher: "world-bank",
  label: "Worldwide Governance Indicators, values to 2023",
  edition: "values to 2023",
  released: "2024",
  licence: WORLD_BANK_LICENCE,
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "timothym4r/Politics-and-Corruption-on-FDI-GDP-relation",
    commit: "5e3e46b9d6e7670ba1a4c8db67b12703534642a0",
    note: "data/wgidataset.xlsx, cut to Central Asia, its neighbours and the powers",
  },
  files: [{ id: "f1", path: "regime/wgi_all_dimensions_1996_2023.csv" }],
  coverage: Object.values(DIMENSIONS).map((indicator) => ({
    indicator,
    reporters: ["world-bank"],
    partners: "some" as const,
    from: 1996,
    to: 2023,
  })),
  corrections: [],
  notes: [
    "There was no round in 1997, 1999 and 2001.",
    "A score is a standard-normal estimate; two states whose scores differ by less than their errors (about 0.15) cannot be told apart.",
  ],
  read: (files) =>
    readRecords(files, "f1", COLUMNS, (r) => {
      const from = r.place("code", ISO3);
      const period = r.year("year");
      const indicator = r.choice("indicator", DIMENSIONS);
      const value = r.number("estimate");
      if (from && r.text("codeindyr") !== `${from}${r.text("indicator")}${period ?? ""}`) {
        r.refuse("codeindyr", "the row's code does not fit its cells", "country, indicator, year");
      }
      if (!from || !period || !indicator || value === undefined) return undefined;
      return toRow({
        indicator,
        reporter: "world-bank",
        from,
        period,
        value,
        file: "f1",
        at: r.at("estimate"),
      });
    }),
};
