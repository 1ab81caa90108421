import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ANNUAL_FIRST, ANNUAL_LAST, readAnnual } from "./read-annual.ts";
import { MONTHLY_FIRST, MONTHLY_LAST, readMonthly } from "./read-monthly.ts";

const FOLDER = "trade/02_official_stats_kaz_kgz_uzb_rus_eu/russia_rosstat_fts";

const COMMON = {
  publisher: "rosstat-fts",
  licence: {
    name: "Federal State Statistics Service of Russia",
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

/** Russia's goods trade as its customs service recorded and Rosstat published it, up to 2021. */
export const russiaFts: Importer = {
  id: "russia-fts",
  datasets: [
    {
      ...COMMON,
      id: "rus-fts",
      title: "Main figures of exports and imports of the Russian Federation, 1994-2021",
      label: "Federal Customs Service of Russia, annual, November 2022",
      edition: "table 94itog with 2021",
      released: "2022-11",
      files: [{ id: "94itog", path: `${FOLDER}/94itog.xlsx` }],
      coverage: [
        {
          indicator: "exports",
          reporters: ["RUS"],
          partners: "some",
          from: ANNUAL_FIRST,
          to: ANNUAL_LAST,
        },
      ],
      notes: [
        "Million USD, mostly without decimals. Partners are Armenia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and the world; Turkmenistan is not among them.",
        "Figures for Belarus and Kazakhstan of 2011 to 2019 differ from the sums of months in rus-fts-monthly, by up to 6 %; the publisher does not say why. All others agree to the rounding.",
        "The totals of the CIS and of all other countries are left out.",
        "The date is the file's own time stamp.",
      ],
      read: readAnnual,
    },
    {
      ...COMMON,
      id: "rus-fts-monthly",
      title: "Trade of the Russian Federation with main partners, sums of months, 2006-2021",
      label: "Federal Customs Service of Russia, sum of months, September 2022",
      edition: "table 96stran with 2021",
      released: "2022-09",
      files: [{ id: "96stran", path: `${FOLDER}/96stran.xlsx` }],
      coverage: [
        {
          indicator: "exports",
          reporters: ["RUS"],
          partners: "some",
          from: MONTHLY_FIRST,
          to: MONTHLY_LAST,
        },
      ],
      notes: [
        "Each figure is our exact sum of the twelve months that the table prints in million USD; a year with fewer months is left out. That is Kazakhstan in 2010 only, of which the second half is missing since the customs union.",
        "29 partners and no world total.",
        "The date is the file's own time stamp.",
      ],
      read: readMonthly,
    },
  ],
};
