import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow } from "../records/index.ts";
import { addSplit } from "../trade/index.ts";

const COLUMNS = [
  "Date",
  "Country",
  "CountryCode",
  "Region",
  "Location",
  "EnergySource",
  "EnergySubSector",
  "Borrower",
  "Lender",
  "Amount ($m)",
  "Description",
  "BRI Membership",
];

const LENDERS = { CDB: "china-development-bank", "Ex-Im Bank": "eximbank-china" };

const energyFinance: DatasetDescriptor = {
  id: "bu-energy-finance-2020",
  title: "China's Global Energy Finance: loans by policy bank, borrower's country and year",
  publisher: "boston-university",
  label: "Boston University, China's Global Energy Finance, 2020",
  edition: "2020, loans to 2019",
  released: "2020",
  licence: { name: "Free with citation", url: "https://www.bu.edu/cgef/" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "uni-sabia/china_bri",
    commit: "6bf17d1f63441c811854095b6a1cf3f2ae09e5cc",
    note: "BU-PITCH-EN-2020.csv, the five states of Central Asia",
  },
  files: [
    {
      id: "f1",
      path: "china-investment/bu_china_global_energy_finance_central_asia_2000_2019.csv",
    },
  ],
  coverage: someOf(["energy-finance"], "boston-university", 2000, 2019),
  corrections: [],
  notes: [
    "Loans of the China Development Bank and the Export-Import Bank of China in the year of signing; CHN is the sum of both.",
  ],
  read: (files) => {
    const loans = readRecords(files, "f1", COLUMNS, (r) => {
      const to = r.place("CountryCode", ISO3);
      const period = r.year("Date");
      const lender = r.choice("Lender", LENDERS);
      const value = r.number("Amount ($m)", { shift: 6 });
      if (!to || !period || !lender || value === undefined) return undefined;
      return [lender, "CHN"].map((from) =>
        toRow({
          indicator: "energy-finance",
          reporter: "boston-university",
          from,
          to,
          period,
          value,
          file: "f1",
          at: r.at("Amount ($m)"),
        }),
      );
    });
    return loans.ok
      ? ok(addSplit(loans.value, new Set([...Object.values(LENDERS), "CHN"])))
      : loans;
  },
};

export const bostonUniversity: Importer = { id: "boston-university", datasets: [energyFinance] };
