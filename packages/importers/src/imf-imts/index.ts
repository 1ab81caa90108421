import type { DatasetDescriptor, Importer } from "../importer.ts";
import { readImts } from "./read.ts";

const imts: DatasetDescriptor = {
  id: "imf-imts",
  title: "International Trade in Goods by Partner Country: China and the United States",
  publisher: "imf",
  label: "IMF IMTS, June 2025",
  edition: "IMTS 1.0.0, values to 2024",
  released: "2025-06-03",
  licence: {
    name: "IMF data terms of use",
    note: "Free use with attribution to the International Monetary Fund; the terms were not read at the source.",
  },
  redistribution: "attribution",
  perspective: "reporter",
  origin: {
    repository: "rizqikapratamaa/tubes2-visdat",
    commit: "bbf63ce26ee7717ef71e25139a945bb254e61d44",
    note: "src/data/raw_trade_data.csv",
  },
  files: [{ id: "f1", path: "trade/01_imf_imts_chn_usa/raw_trade_data.csv" }],
  coverage: [
    { indicator: "exports", reporters: ["CHN", "USA"], partners: "all", from: 2001, to: 2024 },
  ],
  corrections: [],
  notes: [
    "The day of the edition is that of the commit in which the file was found.",
    "Exports are FOB, imports CIF, annual, current USD.",
    "Groups of countries (advanced economies, Africa, CIS, EU …) are left out. The total is the partner world.",
    "What the IMF assigns to no country (codes TX399 to TX899) is added up as the partner unspecified. China's own goods that come back to it are in there, and some small territories, such as the Cayman Islands and the British Virgin Islands, that the IMF does not list. TX910 is left out: its countries are listed one by one, and all others add up to the world without it.",
    "For 2004 China's trade with Serbia and Montenegro stands under the IMF's code for Yugoslavia, and nowhere else; it is stored as SCG like the years around it.",
    "Figures of the United States up to 2010 are rounded to 0.1 million USD.",
  ],
  read: readImts,
};

/** IMF, International Trade in Goods (by partner country). */
export const imfImts: Importer = { id: "imf-imts", datasets: [imts] };
