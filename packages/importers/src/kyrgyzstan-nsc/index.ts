import type { Importer } from "../importer.ts";
import { Collector } from "../raw/index.ts";
import { readTable, type Table } from "./read-table.ts";

const FOLDER = "trade/02_official_stats_kaz_kgz_uzb_rus_eu/kyrgyzstan_nsc";

const EXPORTS: Table = {
  file: "exports",
  flow: "exports",
  sheet: "Лист1",
  title: "4.03.00.18",
  header: 3,
  provisional: [],
};

const IMPORTS: Table = {
  file: "imports",
  flow: "imports",
  sheet: "import",
  title: "4.03.00.20",
  header: 2,
  provisional: [2023],
};

/** Kyrgyzstan's goods trade by partner as its National Statistical Committee publishes it. */
export const kyrgyzstanNsc: Importer = {
  id: "kyrgyzstan-nsc",
  datasets: [
    {
      id: "kgz-nsc",
      title: "Geographic distribution of exports and imports of goods of Kyrgyzstan, 1994-2023",
      publisher: "kyrgyzstan-nsc",
      label: "National Statistical Committee of Kyrgyzstan, October 2024",
      edition: "tables 4.03.00.18 and 4.03.00.20 with 2023",
      released: "2024-10",
      licence: {
        name: "National Statistical Committee of the Kyrgyz Republic",
        note: "Reuse terms were not checked at the source.",
      },
      redistribution: "attribution",
      perspective: "reporter",
      origin: {
        repository: "https://github.com/mary-lev/eu-export-sanctions",
        commit: "4b6a5dfc864ab3352104974a4516458fd7347b38",
        note: "folder data, files unchanged",
      },
      files: [
        {
          id: "exports",
          path: `${FOLDER}/4.03.00.18  Географическое распределение экспорта товаров     ..xlsx`,
        },
        {
          id: "imports",
          path: `${FOLDER}/4.03.00.20 Географическое распределение импорта товаров..xlsx`,
        },
      ],
      coverage: [
        { indicator: "exports", reporters: ["KGZ"], partners: "all", from: 1994, to: 2020 },
        { indicator: "exports", reporters: ["KGZ"], partners: "some", from: 2021, to: 2021 },
        { indicator: "exports", reporters: ["KGZ"], partners: "all", from: 2022, to: 2023 },
      ],
      corrections: [],
      notes: [
        "The committee prints thousand USD; figures are kept to a thousandth of a dollar, beyond which the spreadsheets hold noise of their own sums.",
        "A dash is left out: the tables do not say whether it means nothing or not known.",
        "Imports of 2023 are marked preliminary by the committee. The file of imports bears the time stamp March 2024, that of exports October 2024.",
        "In 2021 the partners' exports add up to 1,105 million USD less than the printed total (2,752 million), and imports to 26 million less; in other years at most 17 million is missing.",
        "Groups (EU, CIS, SCO, Eurasian Economic Union, continents) are left out; the row for goods of the European Union without a country is actor eu.",
        "Table 4.03.00.17, totals of exports in som, is not imported: it has no partners and another unit.",
      ],
      read: (files) => {
        const collector = new Collector();
        const rows = [EXPORTS, IMPORTS].flatMap((t) => collector.take(readTable(files, t)) ?? []);
        return collector.settle(rows);
      },
    },
  ],
};
