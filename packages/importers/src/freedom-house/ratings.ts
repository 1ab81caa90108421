import type { DatasetDescriptor } from "../importer.ts";
import { ENGLISH, ignoreNames } from "../place/index.ts";
import { extendTable, joinRows, readWide, someOf } from "../records/index.ts";

const NAMES = extendTable(ENGLISH, "Freedom House", "TUR Turkey");

// Rated apart from the states that hold them.
const TERRITORIES = ignoreNames("Pakistani Kashmir", "Russian-Occupied Territories of Ukraine");

const COMMON = { reporter: "freedom-house", names: NAMES, ignored: TERRITORIES, year: "year" };

export const ratings: DatasetDescriptor = {
  id: "freedom-house-2025",
  title: "Freedom in the World",
  publisher: "freedom-house",
  label: "Freedom in the World 2025",
  edition: "2025, years covered to 2024",
  released: "2025",
  licence: { name: "Free with attribution", url: "https://freedomhouse.org/report/freedom-world" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "xmarquez/democracyData",
    commit: "29ea0a242c296aec4ce5d5a57261420c48e527c0",
    note: "data/fh.rda and data/fh_full.rda, cut to Central Asia, its neighbours and the powers",
  },
  files: [
    { id: "ratings", path: "regime/freedom_house_pr_cl_1990_2024.csv" },
    { id: "scores", path: "regime/freedom_house_subscores_2012_2024.csv" },
  ],
  coverage: [
    ...someOf(["political-rights", "civil-liberties"], "freedom-house", 1990, 2024),
    ...someOf(["freedom-score"], "freedom-house", 2012, 2024),
  ],
  corrections: [],
  notes: [
    "Ratings run from 1, most free, to 7, least free; the score runs from 0 to 100, most free.",
    "The year is the one that is rated; the report appears in the year after.",
  ],
  read: (files) =>
    joinRows(
      readWide(files, {
        ...COMMON,
        file: "ratings",
        columns: [
          "fh_country",
          "year",
          "pr",
          "cl",
          "status",
          "fh_total",
          "fh_total_reversed",
          "extended_country_name",
          "GWn",
          "cown",
          "in_GW_system",
        ],
        place: "fh_country",
        indicators: { pr: "political-rights", cl: "civil-liberties" },
      }),
      readWide(files, {
        ...COMMON,
        file: "scores",
        columns: SCORE_COLUMNS,
        place: "fh_full_country",
        indicators: { total: "freedom-score" },
      }),
    ),
};

const SCORE_COLUMNS = [
  "fh_full_country",
  "region",
  "country_or_territory",
  "edition",
  "year",
  "status",
  "pr",
  "cl",
  ..."A1 A2 A3 A B1 B2 B3 B4 B C1 C2 C3 C AddQ AddA pr_full".split(" "),
  ..."D1 D2 D3 D4 D E1 E2 E3 E F1 F2 F3 F4 F G1 G2 G3 G4 G cl_full".split(" "),
  "total",
  "extended_country_name",
  "GWn",
  "cown",
  "in_GW_system",
];
