import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readWide, someOf } from "../records/index.ts";

const INDICATORS = {
  v2x_polyarchy: "electoral-democracy",
  v2x_libdem: "liberal-democracy",
};

const indices: DatasetDescriptor = {
  id: "vdem-15",
  title: "Varieties of Democracy: electoral and liberal democracy",
  publisher: "v-dem",
  label: "V-Dem, version 15",
  edition: "15",
  released: "2025",
  licence: { name: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "xmarquez/democracyData",
    commit: "29ea0a242c296aec4ce5d5a57261420c48e527c0",
    note: "data/vdem_simple.rda, cut to Central Asia, its neighbours and the powers",
  },
  files: [{ id: "f1", path: "regime/vdem_v15_main_indices_1990_2024.csv" }],
  coverage: someOf(Object.values(INDICATORS), "v-dem", 1990, 2024),
  corrections: [],
  notes: ["Indices from 0 to 1, made from the answers of several experts a country."],
  read: (files) =>
    readWide(files, {
      file: "f1",
      columns: [
        "vdem_country_name",
        "country_text_id",
        "year",
        "v2x_polyarchy",
        "v2x_libdem",
        "v2x_partipdem",
        "v2x_delibdem",
        "v2x_egaldem",
        "v2x_api",
        "v2x_mpi",
      ],
      reporter: "v-dem",
      place: "country_text_id",
      names: ISO3,
      year: "year",
      indicators: INDICATORS,
      format: { absent: ["NA"] },
    }),
};

export const vdem: Importer = { id: "vdem", datasets: [indices] };
