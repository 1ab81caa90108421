import type { DatasetDescriptor, Importer } from "../importer.ts";
import { CORRECTIONS } from "./corrections.ts";
import { KAZAKHSTAN_CHINA } from "./read-kazakhstan-china.ts";
import { readWits } from "./read.ts";
import { SUMMARIES } from "./reporters.ts";

const summaries: DatasetDescriptor = {
  id: "wits",
  title: "World Integrated Trade Solution: five largest partners by country",
  publisher: "world-bank-wits",
  label: "WITS, November 2022",
  edition: "Country trade summaries to 2019",
  released: "2022-11-21",
  licence: {
    name: "WITS and UN Comtrade terms",
    note: "Only the extract that is needed, with attribution to the World Bank (WITS) and UN Comtrade; the terms were not read at the source.",
  },
  redistribution: "limited",
  perspective: "reporter",
  origin: {
    repository: "listenzcc/World-trade-data-I",
    commit: "c3cc281a221b03cf72d88b68135a8b4bae850b99",
    note: "wits_en_trade_summary_allcountries_allyears; Tajikistan from gabrielggo/PRO3200, commit cbab82509ab2e9be5eb707a7b9280aa1ba0c9242 (2020-07-03); Kazakhstan and China from dfshapir/kazakhstan_qual, commit 63d36c5ecab0d15304de8b4ef26fc82afb21f180 (2023-05-07)",
  },
  files: [
    ...SUMMARIES.map(({ reporter, path }) => ({ id: reporter, path })),
    {
      id: KAZAKHSTAN_CHINA,
      path: "trade/06_wits_kaz_china_1995_2020/Kazakhstan China Data.xlsx",
    },
  ],
  coverage: [
    ...SUMMARIES.map(({ reporter, from, to }) => ({
      indicator: "exports",
      reporters: [reporter],
      partners: "top-5" as const,
      from,
      to,
    })),
    { indicator: "exports", reporters: ["KAZ"], partners: "some", from: 2020, to: 2020 },
  ],
  corrections: CORRECTIONS,
  notes: [
    "Each reporter's own figures, rounded by the publisher to 0.01 million USD. The day of the edition is that of the commit in which the files were found.",
    "The years from 1992 on are imported, all with the five largest partners of exports and of imports and both totals (partner world). Years that a reporter did not report are absent: Kyrgyzstan 1997 to 1999, Iran 2007 to 2009 and 2012, Afghanistan 2017.",
    "A second file of the same publisher gives Kazakhstan's trade with China in thousand USD. It supplies the imports of 1995 to 2001, when China was not among the five, and 2020; in the other years both files agree.",
    "Tajikistan's summary is of July 2020 and has only the year 2000. Uzbekistan has none.",
    "A reporter's trade with itself is goods that return to it (note re-imports).",
    "Kazakhstan's total exports of 2010 hold the low figure for Russia too (5.25 % of them).",
  ],
  read: readWits,
};

/** World Bank, World Integrated Trade Solution. */
export const wits: Importer = { id: "wits", datasets: [summaries] };
