import type { DatasetDescriptor, Importer } from "../importer.ts";
import { readCountries } from "./read.ts";

const trade: DatasetDescriptor = {
  id: "us-census",
  title: "U.S. Trade in Goods by Country",
  publisher: "us-census-bureau",
  label: "US Census Bureau, January 2020",
  edition: "values to October 2019",
  released: "2020-01-07",
  licence: { name: "Public domain", note: "A work of the United States government." },
  redistribution: "open",
  perspective: "reporter",
  origin: {
    repository: "ADeltanp/Current_Situation",
    commit: "11d17e63555c56b61e999bd94cfa3b4755d5463e",
    note: "data/country.xlsx",
  },
  files: [{ id: "f1", path: "trade/09_us_census/country.xlsx" }],
  coverage: [{ indicator: "exports", reporters: ["USA"], partners: "all", from: 1992, to: 2018 }],
  corrections: [],
  notes: [
    "The day of the edition is that of the commit in which the file was found.",
    "The years from 1992 on are imported; 2019 is left out because the file has ten months of it. Up to 2002 figures are rounded to 0.1 million USD.",
    "Countries add up to the total, World, Not Seasonally Adjusted (partner world). Groups of countries and the seasonally adjusted total are left out.",
    "Added up, with the note sum of parts: West Bank and Gaza; Sudan in 2011, before and after its division; Ethiopia in 1993, with and without Eritrea; unidentified countries and international organisations.",
    "Zeros under the codes of states that had ended are left out.",
    "Serbia is without Kosovo from 2009 on.",
  ],
  read: readCountries,
};

/** US Census Bureau, foreign trade. */
export const usCensus: Importer = { id: "us-census", datasets: [trade] };
