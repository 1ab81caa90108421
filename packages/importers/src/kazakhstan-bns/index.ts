import type { Result } from "@ambit/core/model";
import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { Collector, type RawFiles } from "../raw/index.ts";
import { FIRST, LATEST, type Print } from "./prints.ts";
import { readPrint } from "./read-print.ts";

const FOLDER = "trade/02_official_stats_kaz_kgz_uzb_rus_eu/kazakhstan_bns";

const FILES = [
  { id: "2019", path: `${FOLDER}/Основные показатели внешней торговли_2019.xls` },
  { id: "2020", path: `${FOLDER}/Основные показатели внешней торговли_2020.xls` },
  { id: "2021", path: `${FOLDER}/Основные показатели внешней торговли_2021.xls` },
  { id: "2022", path: `${FOLDER}/Основные показатели внешней торговли по странам_2022.xls` },
  { id: "2023", path: `${FOLDER}/Основные показатели внешней торговли по странам_2023.xls` },
];

const COMMON = {
  publisher: "kazakhstan-bns",
  licence: {
    name: "© Bureau of National Statistics",
    note: "Reuse terms were not checked at the source.",
  },
  redistribution: "attribution",
  perspective: "reporter",
  origin: {
    repository: "https://github.com/mary-lev/eu-export-sanctions",
    commit: "4b6a5dfc864ab3352104974a4516458fd7347b38",
    note: "folder data, files unchanged",
  },
  corrections: [],
} as const satisfies Partial<DatasetDescriptor>;

const NOTES = [
  "The bureau prints thousand USD. Trade with members of the Eurasian Economic Union comes from enterprise reports, the rest from customs.",
  "A blank cell is left out; the table's turnover shows that it stands for no trade.",
  "Groups of countries (CIS, Eurasian Economic Union, European Union, continents) are left out.",
];

/** Kazakhstan's goods trade by partner as its statistics bureau prints it. */
export const kazakhstanBns: Importer = {
  id: "kazakhstan-bns",
  datasets: [
    {
      ...COMMON,
      id: "kaz-bns",
      title: "Foreign trade of Kazakhstan by country, 2018-2023",
      label: "Bureau of National Statistics, July 2024",
      edition: "annual tables, the latest print of each year",
      released: "2024-07-25",
      files: FILES,
      coverage: [
        { indicator: "exports", reporters: ["KAZ"], partners: "all", from: 2018, to: 2023 },
      ],
      notes: [
        ...NOTES,
        "2018 to 2022 are the second prints, in the table of the next year; 2023 is its first print of 25 July 2024. The first prints of 2019 to 2022 are the dataset kaz-bns-first.",
      ],
      read: (files) => readPrints(files, LATEST),
    },
    {
      ...COMMON,
      id: "kaz-bns-first",
      title: "Foreign trade of Kazakhstan by country, first annual print, 2019-2022",
      label: "Bureau of National Statistics, first print of each year",
      edition: "annual tables, the first print of each year that was printed again",
      released: "2023-07",
      files: FILES.filter((file) => file.id !== "2023"),
      coverage: [
        { indicator: "exports", reporters: ["KAZ"], partners: "all", from: 2019, to: 2022 },
      ],
      notes: [
        ...NOTES,
        "The prints came out in the summer of the following year; the date is that of the last one, after the file's own time stamp.",
      ],
      read: (files) => readPrints(files, FIRST),
    },
  ],
};

function readPrints(files: RawFiles, prints: readonly Print[]): Result<readonly Row[]> {
  const collector = new Collector();
  const rows = prints.flatMap((print) => collector.take(readPrint(files, print)) ?? []);
  return collector.settle(rows);
}
