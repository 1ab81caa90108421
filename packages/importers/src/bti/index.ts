import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import { extendTable, readWide, someOf } from "../records/index.ts";
import { COLUMNS } from "./columns.ts";

const INDICATORS = {
  S_Status_Index: "bti-status",
  G_Governance_Index: "bti-governance",
};

const indices: DatasetDescriptor = {
  id: "bti-2024",
  title: "Transformation Index: status and governance",
  publisher: "bertelsmann-stiftung",
  label: "Bertelsmann Transformation Index, editions 2006-2024",
  edition: "2024",
  released: "2024",
  licence: { name: "Free with citation", url: "https://bti-project.org" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "xmarquez/democracyData",
    commit: "29ea0a242c296aec4ce5d5a57261420c48e527c0",
    note: "cut to Central Asia and its neighbours",
  },
  files: [{ id: "f1", path: "regime/bti_2006_2022.csv" }],
  coverage: someOf(Object.values(INDICATORS), "bertelsmann-stiftung", 2004, 2022),
  corrections: [],
  notes: [
    "Scores from 1 to 10. The year is the one in which the review of an edition ended, two before the edition's own: the edition of 2024 stands under 2022.",
  ],
  read: (files) =>
    readWide(files, {
      file: "f1",
      columns: COLUMNS,
      reporter: "bertelsmann-stiftung",
      place: "bti_country",
      names: extendTable(ENGLISH, "Transformation Index", "TUR Turkey"),
      year: "year",
      indicators: INDICATORS,
      format: { absent: ["NA"] },
    }),
};

export const bti: Importer = { id: "bti", datasets: [indices] };
