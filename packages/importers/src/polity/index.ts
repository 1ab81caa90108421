import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ENGLISH, ignoreNames } from "../place/index.ts";
import { extendTable, readWide, someOf } from "../records/index.ts";

const scores: DatasetDescriptor = {
  id: "polity5",
  title: "Polity5: combined polity score",
  publisher: "center-for-systemic-peace",
  label: "Polity5, years to 2018",
  edition: "5",
  released: "2020",
  licence: { name: "Free with citation", url: "https://www.systemicpeace.org/inscrdata.html" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "xmarquez/democracyData",
    commit: "29ea0a242c296aec4ce5d5a57261420c48e527c0",
    note: "cut to Central Asia, its neighbours and the powers",
  },
  files: [{ id: "f1", path: "regime/polity5_1990_2018.csv" }],
  coverage: someOf(["polity-score"], "center-for-systemic-peace", 1990, 2020),
  corrections: [],
  notes: [
    "The revised score (polity2), from -10, most autocratic, to 10; years of foreign occupation have none.",
    "The two German states of 1990 are left out; Germany has that year too.",
    "The edition ends in 2018; only the United States were scored to 2020.",
  ],
  read: (files) =>
    readWide(files, {
      file: "f1",
      columns: [
        "polity_annual_country",
        "extended_country_name",
        "cown",
        "year",
        "democ",
        "autoc",
        "polity",
        "polity2",
        "durable",
        "exconst",
      ],
      reporter: "center-for-systemic-peace",
      place: "polity_annual_country",
      names: extendTable(ENGLISH, "Polity", "TUR Turkey"),
      ignored: ignoreNames("Germany East", "Germany West"),
      year: "year",
      indicators: { polity2: "polity-score" },
      format: { absent: ["NA"] },
    }),
};

export const polity: Importer = { id: "polity", datasets: [scores] };
