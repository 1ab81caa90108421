import type { DatasetDescriptor, Importer } from "../importer.ts";
import { CORRECTIONS } from "./corrections.ts";
import { readTrade } from "./read.ts";

const trade: DatasetDescriptor = {
  id: "cow-trade",
  title: "Correlates of War Trade: dyadic trade 1992 to 2014",
  publisher: "cow",
  label: "COW Trade 4.0",
  edition: "4.0",
  released: "2016",
  licence: {
    name: "Free with citation",
    note: "Cite Barbieri, Keshk and Pollins (2009) and the codebook, version 4.0 (Barbieri and Keshk 2016). The project's terms were not read at the source.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "svmiller/svmiller.github.io",
    commit: "05300716985a2a0997138ea2b459889db6e675eb",
    note: "R/peacesciencer/cow_trade_ddy.rds, converted with R and filtered: from 1992 on, pairs with China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Turkey, Turkmenistan, the United States or Uzbekistan",
  },
  files: [{ id: "f1", path: "trade/03_cow_dyadic_trade/cow_trade_ddy_filtered.csv" }],
  coverage: [
    {
      indicator: "exports",
      reporters: ["cow", "CHN", "KAZ", "KGZ", "RUS", "TJK", "TKM", "TUR", "USA", "UZB"],
      partners: "all",
      from: 1992,
      to: 2014,
    },
  ],
  corrections: CORRECTIONS,
  notes: [
    "Each flow is the importer's figure; where it did not report, the IMF's estimate from the exporter's side stands in. Only the cases in the corrections are marked; others exist.",
    "The smoothed flows are not imported.",
    "This copy holds whole million USD: a zero is less than half a million.",
    "A zero of 1992 or 1993 between former Soviet republics stands for a figure that nobody recorded, and is marked unreliable.",
    "Only pairs with one of the nine states in the coverage are in the file. A flow that the project calls missing is left out.",
    "Serbia is absent from 1993 on, and so are territories that are not states, such as Hong Kong and Macao. Taiwan is in.",
  ],
  read: readTrade,
};

/** Correlates of War project. */
export const cow: Importer = { id: "cow", datasets: [trade] };
