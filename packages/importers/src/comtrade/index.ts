import type { Correction } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { readComtrade, TABLES } from "./read.ts";

const CORRECTIONS: readonly Correction[] = [
  {
    id: "kaz-2020-2022",
    status: "unreliable",
    where: { reporter: "KAZ", years: [2020, 2022] },
    reason: "What Comtrade has from Kazakhstan for these years is incomplete.",
    evidence:
      "Imports from China of 1.96, 2.42 and 3.58 bn USD against 6.38, 8.23 and 11.14 bn at Kazakhstan's Bureau of National Statistics; exports to China of 6.84, 6.85 and 10.46 bn against 9.42, 9.77 and 13.06 bn.",
  },
  {
    id: "rus-from-chn-2016-2017",
    status: "unreliable",
    where: { reporter: "RUS", from: "CHN", to: "RUS", years: [2016, 2017] },
    reason: "The figures are far above those of Russia's customs service for the same flow.",
    evidence: "46.3 and 57.0 bn USD against 38.0 and 48.1 bn at the customs service.",
  },
  {
    id: "provisional-2025",
    status: "provisional",
    where: { years: [2025, 2025] },
    reason: "The extract was made ten weeks after the end of the year.",
    evidence:
      "13 of the 163 reporters of 2023 are in. All their imports from China are 2 to 45 % above those of 2024, where they have both, as whole years would be.",
  },
];

const mirror: DatasetDescriptor = {
  id: "comtrade-mirror",
  title: "UN Comtrade: trade with China and with the United States as every partner reports it",
  publisher: "un-comtrade",
  label: "UN Comtrade, March 2026",
  edition: "API extract, China 2014 to 2025, United States 2001 to 2023",
  released: "2026-03-10",
  licence: {
    name: "UN Comtrade terms",
    note: "Only the extract that is needed, with attribution to UN Comtrade; the terms were not read at the source.",
  },
  redistribution: "limited",
  perspective: "reporter",
  origin: {
    repository: "joaquimrcarvalho/cipf-comtrade",
    commit: "5008b541b19e99d59d0eb90355ff76c02f02cd17",
    note: "reports/",
  },
  files: TABLES.map(({ id, path }) => ({ id, path })),
  coverage: [{ indicator: "exports", reporters: "all", partners: "some", from: 2001, to: 2025 }],
  corrections: CORRECTIONS,
  notes: [
    "The day of the edition is that of the commit in which the files were found.",
    "Every reporter is in, and only two partners: China from 2014 on, the United States from 2001 to 2023. China's and the United States' own figures are in only about each other.",
    "Turkmenistan does not report. Russia ends in 2021; Uzbekistan begins in 2017; Tajikistan has 2016 to 2023.",
    "Other Asia, nes is Taiwan. Sudan before its division has the code of Sudan.",
    "Values are as the API gives them, all goods, USD. China's imports from China are goods that return to it (note re-imports).",
  ],
  read: readComtrade,
};

/** UN Comtrade. */
export const comtrade: Importer = { id: "comtrade", datasets: [mirror] };
