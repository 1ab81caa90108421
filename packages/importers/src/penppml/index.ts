import type { DatasetDescriptor, Importer } from "../importer.ts";
import { readFlows } from "./read.ts";

const flows: DatasetDescriptor = {
  id: "comtrade-1992",
  title: "UN Comtrade: trade of 1992",
  publisher: "un-comtrade",
  label: "UN Comtrade 1992, by way of penppml",
  edition: "data of the R package penppml",
  released: "2025-02-10",
  licence: {
    name: "UN Comtrade terms",
    note: "Only the extract that is needed, with attribution to UN Comtrade; the terms were not read at the source. The package is under the MIT licence.",
  },
  redistribution: "limited",
  perspective: "third-party",
  origin: {
    repository: "tomzylkin/penppml",
    commit: "e6a4e2375c218eec27632e3a19b01450cdc9753f",
    note: "data/trade.rda, filtered to flows with China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Turkey, Turkmenistan, the United States or Uzbekistan",
  },
  files: [{ id: "f1", path: "trade/08_comtrade_4yearly_penppml/penppml_trade_filtered.csv" }],
  coverage: [
    { indicator: "exports", reporters: ["un-comtrade"], partners: "some", from: 1992, to: 1992 },
  ],
  corrections: [],
  notes: [
    "The day of the edition is that of the commit in which the file was found; when the package's authors drew the figures from Comtrade is not known.",
    "Mostly the exporter's figure, but the file does not say which are not. Only China, Turkey and the United States, of the states that the file is about, export anything in it: the others did not report for 1992.",
    "The file has every fourth year to 2016. Only 1992 is imported: for later years there are better datasets, and known errors here.",
    "Zeros are left out: the package fills them in where Comtrade has no record.",
    "Figures are stored in single precision, so only about seven digits of each are meant.",
    "Serbia stands for Yugoslavia, and COD for Zaire, as the file has them.",
  ],
  read: readFlows,
};

/** UN Comtrade as the R package penppml carries it. */
export const penppml: Importer = { id: "penppml", datasets: [flows] };
