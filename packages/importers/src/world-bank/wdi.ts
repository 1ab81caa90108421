import type { DatasetDescriptor } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, toRow } from "../records/index.ts";
import { WORLD_BANK_LICENCE } from "./licence.ts";

export const remittances: DatasetDescriptor = {
  id: "wb-remittances",
  title: "World Development Indicators: personal remittances received",
  publisher: "world-bank",
  label: "World Bank WDI, 2025",
  edition: "values to 2024",
  released: "2025",
  licence: WORLD_BANK_LICENCE,
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "open-numbers/ddf--open_numbers--world_development_indicators",
    commit: "01a34e8b54d76160a61b0325d74254e22db06b93",
    note: "BX.TRF.PWKR.CD.DT, the five states of Central Asia, copied by hand",
  },
  files: [{ id: "f1", path: "remittances/wdi_BX.TRF.PWKR.CD.DT_central_asia.csv" }],
  coverage: [
    {
      indicator: "remittances-received",
      reporters: ["world-bank"],
      partners: "some",
      from: 1993,
      to: 2024,
    },
  ],
  corrections: [],
  notes: [
    "Turkmenistan has only 1996; wb-wdi-2022 has its later years.",
    "Kyrgyzstan's figures for 2023 and 2024 are round, and look like estimates.",
  ],
  read: (files) =>
    readRecords(files, "f1", ["iso3", "year", "remittances_received_current_usd"], (r) => {
      const from = r.place("iso3", ISO3);
      const period = r.year("year");
      const value = r.number("remittances_received_current_usd");
      if (!from || !period || value === undefined) return undefined;
      return toRow({
        indicator: "remittances-received",
        reporter: "world-bank",
        from,
        period,
        value,
        file: "f1",
        at: r.at("remittances_received_current_usd"),
      });
    }),
};

const INDICATORS = {
  "BX.TRF.PWKR.CD.DT": "remittances-received",
  "BX.KLT.DINV.CD.WD": "fdi-inflows",
  "DT.ODA.ODAT.CD": "aid-received",
};

export const indicators2022: DatasetDescriptor = {
  id: "wb-wdi-2022",
  title: "World Development Indicators: remittances, foreign direct investment, aid",
  publisher: "world-bank",
  label: "World Bank WDI, about 2022",
  edition: "values to 2021",
  released: "2022",
  licence: WORLD_BANK_LICENCE,
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "ONEcampaign/aftershocks_data",
    commit: "5ad4e2e2935b0cbcc6b7d3c12876419db6146ed8",
    note: "raw_data/bblocks_data; the month of the edition is not known",
  },
  files: [{ id: "f1", path: "macro/wdi_fdi_oda_remittances_one_campaign_1990_2021.csv" }],
  coverage: Object.values(INDICATORS).map((indicator) => ({
    indicator,
    reporters: ["world-bank"],
    partners: "some" as const,
    from: 1990,
    to: 2021,
  })),
  corrections: [
    {
      id: "afg-remittances-zero",
      status: "unreliable",
      where: { indicator: "remittances-received", from: "AFG", years: [2005, 2007] },
      reason: "A zero stands where Afghanistan had no figure yet.",
      evidence: "The World Bank's own list of inflows of April 2020 (knomad-2020) begins in 2008.",
    },
  ],
  notes: [],
  read: (files) =>
    readRecords(files, "f1", ["iso_code", "year", "indicator_code", "value"], (r) => {
      const from = r.place("iso_code", ISO3);
      const period = r.year("year");
      const indicator = r.choice("indicator_code", INDICATORS);
      const value = r.number("value");
      if (!from || !period || !indicator || value === undefined) return undefined;
      return toRow({
        indicator,
        reporter: "world-bank",
        from,
        period,
        value,
        file: "f1",
        at: r.at("value"),
      });
    }),
};
