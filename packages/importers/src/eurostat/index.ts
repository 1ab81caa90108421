import type { DatasetDescriptor, Importer } from "../importer.ts";
import { MEMBERS } from "./members.ts";
import { readExports, type YearFile } from "./read-exports.ts";
import { readMembers } from "./read-members.ts";

const FOLDER = "trade/02_official_stats_kaz_kgz_uzb_rus_eu/eurostat_eu27_exports";

const file = (year: number, download: string, language: YearFile["language"] = "en"): YearFile => ({
  year,
  path: `${FOLDER}/Relational_View_2024-11-${download}Z.csv`,
  language,
});

const YEARS: readonly YearFile[] = [
  file(2010, "25T10_46_09.534"),
  file(2011, "25T10_46_04.467"),
  file(2012, "25T10_45_59.318"),
  file(2013, "25T10_45_55.022"),
  file(2014, "25T10_45_49.814"),
  file(2015, "25T10_45_43.990"),
  file(2016, "25T10_45_38.711", "fr"),
  file(2017, "25T10_45_31.899"),
  file(2018, "25T10_45_22.246"),
  file(2019, "17T08_31_12.748"),
  file(2020, "17T08_31_29.694"),
  file(2021, "17T08_31_35.486"),
  file(2022, "17T08_31_40.163"),
  file(2023, "17T08_31_46.675"),
];

const COMMON = {
  publisher: "eurostat",
  licence: {
    name: "Eurostat, free reuse with acknowledgement of the source",
    note: "The terms were not checked at the source.",
  },
  redistribution: "attribution",
  perspective: "reporter",
  corrections: [],
} as const satisfies Partial<DatasetDescriptor>;

/** Goods trade of the European Union and of its members as Eurostat publishes it, in EUR. */
export const eurostat: Importer = {
  id: "eurostat",
  datasets: [
    {
      ...COMMON,
      id: "eurostat-eu27",
      title: "Exports of the European Union (27 members) by partner, 2010-2023",
      label: "Eurostat, November 2024",
      edition: "Comext, total exports, downloaded in November 2024",
      released: "2024-11",
      origin: {
        repository: "https://github.com/mary-lev/eu-export-sanctions",
        commit: "4b6a5dfc864ab3352104974a4516458fd7347b38",
        note: "folder data, files unchanged",
      },
      files: YEARS.map(({ year, path }) => ({ id: String(year), path })),
      coverage: [
        { indicator: "exports-eur", reporters: ["eu"], partners: "all", from: 2010, to: 2023 },
      ],
      notes: [
        "Exports only; the files have no imports. The Union is that of 27 members in every year.",
        "Trade between members is left out, since the Union is one actor here. The total to the world is Eurostat's trade outside the Union, which the files have up to 2018.",
        "Actor unspecified is the sum of what Eurostat gives to no country: stores and provisions, high seas, and partners not specified. From 2019 on the files have only high seas of these.",
        'The file of 2016 has French names. Its row "Guinea" (125,725,547 EUR) is read as Guinea-Bissau, which has no row of its own and 117 million in 2015 and 148 million in 2017; Guinea is "Guinée".',
        "Ceuta and Melilla, outside the customs territory, are partners of their own. Sudan includes South Sudan up to 2012.",
      ],
      read: (files) => readExports(files, YEARS),
    },
    {
      ...COMMON,
      id: "eurostat-members",
      title: "Trade of each member of the European Union with seven partners, 2020-2021",
      label: "Eurostat, January 2023, sum of months",
      edition: "Comext DS-045409, last updated 13 January 2023",
      released: "2023-01-13",
      origin: {
        repository: "https://github.com/vzemlys/ruimpeks",
        commit: "5b5d97ccdfc2fc3ce418233fe340680fe192c18a",
        note: "xlsx/eu_total_trade_4630244_spreadsheet.xlsx; MIT for the repository",
      },
      files: [
        { id: "monthly", path: `${FOLDER}/ruimpeks_eu_total_trade_4630244_spreadsheet.xlsx` },
      ],
      coverage: [
        {
          indicator: "exports-eur",
          reporters: [...MEMBERS],
          partners: "some",
          from: 2020,
          to: 2021,
        },
      ],
      notes: [
        "Each figure is our sum of twelve months; a year with a month that is not available is left out, and so is 2022, which has no December. Small flows are missing for that reason.",
        "Partners are Armenia, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Russia and Uzbekistan.",
        "The file's sheets on mineral fuels are not imported.",
      ],
      read: readMembers,
    },
  ],
};
