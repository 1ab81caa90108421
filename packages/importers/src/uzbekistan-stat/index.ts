import type { Importer } from "../importer.ts";
import { Collector } from "../raw/index.ts";
import { readTable } from "./read-table.ts";

const FOLDER = "trade/02_official_stats_kaz_kgz_uzb_rus_eu/uzbekistan_stat";

/** Uzbekistan's trade by partner as its statistics agency publishes it. */
export const uzbekistanStat: Importer = {
  id: "uzbekistan-stat",
  datasets: [
    {
      id: "uzb-stat",
      title: "Exports and imports of Uzbekistan by country, 2010-2023",
      publisher: "uzbekistan-stat",
      label: "Statistics Agency of Uzbekistan, 2024",
      edition: "series 1105 and 1176 with 2023",
      released: "2024",
      licence: {
        name: "Statistics Agency under the President of Uzbekistan",
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
        { id: "exports", path: `${FOLDER}/sdmx_data_1105.csv` },
        { id: "imports", path: `${FOLDER}/sdmx_data_1176.csv` },
      ],
      coverage: [
        { indicator: "exports", reporters: ["UZB"], partners: "all", from: 2010, to: 2023 },
      ],
      corrections: [],
      notes: [
        "The agency prints thousand USD, with a printed zero for every partner and year without trade.",
        "The files do not say which flow they are: 1105 as exports and 1176 as imports follows from the totals.",
        "The files have no world total. The row for other countries, code 0, is actor unspecified; in exports it is large (10.35 bn USD in 2023, of 24.87 bn in all rows).",
        "The agency's code 736 is Sudan before the separation of South Sudan, used for all years.",
      ],
      read: (files) => {
        const collector = new Collector();
        const rows = (["exports", "imports"] as const).flatMap(
          (flow) => collector.take(readTable(files, flow)) ?? [],
        );
        return collector.settle(rows);
      },
    },
  ],
};
