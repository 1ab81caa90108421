import { ok } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import { accountedZeros, readRecords, toRow } from "../records/index.ts";
import { addSplit } from "../trade/index.ts";
import { MATRIX_NAMES } from "./names.ts";

const COLUMNS = ["year", "origin", "destination", "migrant_stock"];

/** Half a person, to allow for sums over fractions. */
const TOLERANCE = 0.5;

export const migrants: DatasetDescriptor = {
  id: "wb-migrants",
  title: "Bilateral migration matrices: people by country of birth and of residence",
  publisher: "world-bank",
  label: "World Bank / KNOMAD bilateral migration matrices, 2010-2021",
  edition: "matrices for 2010, 2013, 2017 and 2021",
  released: "2022-12",
  licence: {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    note: "KNOMAD / World Bank",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    note: "2010 and 2013 KostasKostalampros/world_bank_migration_remittance, 2017 hbenveniste/mig-scenarios, 2021 artemdsmirnov/International-Payment-System-Go-to-Market-Strategy-and-Pricing-Points; cut to rows about Central Asia",
  },
  files: [
    {
      id: "f1",
      path: "migration/wb_bilateral_migrant_stock_central_asia_2010_2013_2017_2021.csv",
    },
  ],
  coverage: [
    { indicator: "migrants", reporters: ["world-bank"], partners: "some", from: 2010, to: 2021 },
  ],
  corrections: [],
  notes: [
    "People born in one state and living in another, from censuses and population registers; a census can be ten years old. Workers of a season are mostly not in it.",
    "A blank is a zero where the partners of the state add up to the matrix's own total for it, and absent elsewhere.",
    "Other North and Other South are added up as unspecified.",
  ],
  read: (files) => {
    const rows = readRecords(files, "f1", COLUMNS, (r) => {
      const period = r.year("year");
      const from = r.place("origin", MATRIX_NAMES);
      const to = r.place("destination", MATRIX_NAMES);
      const value = r.number("migrant_stock");
      if (!period || !from || !to || value === undefined) return undefined;
      return toRow({
        indicator: "migrants",
        reporter: "world-bank",
        from,
        to,
        period,
        value,
        status: "estimated",
        file: "f1",
        at: r.at("migrant_stock"),
      });
    });
    if (!rows.ok) return rows;
    const whole = addSplit(rows.value, new Set(["unspecified"]));
    const zeros = [
      ...accountedZeros(whole, "to", TOLERANCE),
      ...accountedZeros(whole, "from", TOLERANCE),
    ];
    const cells = new Map(zeros.map((r) => [`${r.from} ${r.to} ${r.period}`, r]));
    return ok([...whole, ...cells.values()]);
  },
};
