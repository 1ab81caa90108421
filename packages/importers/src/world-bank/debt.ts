import type { RawFiles } from "../raw/index.ts";
import type { DatasetDescriptor } from "../importer.ts";
import { joinRows } from "../records/index.ts";
import { WORLD_BANK_LICENCE } from "./licence.ts";
import { readDebtFile } from "./read-debt-file.ts";
import { sumByCreditor } from "./sum-by-creditor.ts";

const DEBTORS = ["KAZ", "KGZ", "TJK", "UZB"];

export const debt: DatasetDescriptor = {
  id: "wb-ids-2025",
  title: "International Debt Statistics: public external debt and its service, by creditor",
  publisher: "world-bank",
  label: "World Bank IDS, December 2025",
  edition: "December 2025",
  released: "2025-12",
  licence: WORLD_BANK_LICENCE,
  redistribution: "open",
  perspective: "reporter",
  origin: {
    repository: "ONEcampaign/aftershocks_data",
    commit: "5ad4e2e2935b0cbcc6b7d3c12876419db6146ed8",
    note: "raw_data/debt/ids_stocks_raw_long.feather and ids_service_raw.feather, cut to the five states of Central Asia",
  },
  files: [
    { id: "stocks", path: "debt/ids_ppg_debt_stock_by_creditor_central_asia_1990_2024.csv" },
    { id: "service", path: "debt/ids_ppg_debt_service_by_creditor_central_asia_2009_2030.csv" },
  ],
  coverage: [
    { indicator: "public-debt", reporters: DEBTORS, partners: "all", from: 1992, to: 2024 },
    { indicator: "public-debt", reporters: ["TKM"], partners: "all", from: 1993, to: 2024 },
    ...["debt-service", "debt-interest"].map((indicator) => ({
      indicator,
      reporters: [...DEBTORS, "TKM"],
      partners: "all" as const,
      from: 2009,
      to: 2030,
    })),
  ],
  corrections: [],
  notes: [
    "A figure is the sum over the kinds of lender that the file has for the creditor and year: bilateral, multilateral, bonds, commercial banks, other private.",
    "The creditors add up to the published World total, except for Tajikistan in 2002, where 15,000,000 dollars of the total have no creditor.",
    "The state in which a bank has its seat counts as the creditor of the bank's loans; debt to China includes its policy banks.",
    "Payments from 2025 on are those due on the debt outstanding at the end of 2024.",
  ],
  read: (files) => joinRows(readStocks(files), readService(files)),
};

function readStocks(files: RawFiles) {
  const records = readDebtFile(files, "stocks", ["DOD"]);
  if (!records.ok) return records;
  return sumByCreditor("public-debt", records.value, [
    { debtor: "TJK", year: "2002", gap: "15000000" },
  ]);
}

function readService(files: RawFiles) {
  const records = readDebtFile(files, "service", ["AMT", "INT"]);
  if (!records.ok) return records;
  const interest = records.value.filter((r) => r.series === "INT");
  return joinRows(
    sumByCreditor("debt-service", records.value),
    sumByCreditor("debt-interest", interest),
  );
}
