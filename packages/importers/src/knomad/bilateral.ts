import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { accountedZeros, readRecords, toRow } from "../records/index.ts";
import { addSplit } from "../trade/index.ts";
import { MATRIX_NAMES } from "./names.ts";

const COLUMNS = [
  "year",
  "sending_country",
  "receiving_country",
  "remittances_usd_million_estimate",
];

// The matrices name their version only in some years.
const VERSIONS: Readonly<Record<string, string>> = {
  2017: "version of April 2018",
  2018: "version of October 2019",
  2021: "version of December 2022",
};

export const bilateralRemittances: DatasetDescriptor = {
  id: "wb-bilateral-remittances",
  title: "Bilateral remittance matrices: model estimates",
  publisher: "world-bank",
  label: "World Bank / KNOMAD bilateral remittance matrices, 2010-2018 and 2021",
  edition: "one matrix a year, 2010-2018 and 2021",
  released: "2022-12",
  licence: {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    note: "KNOMAD / World Bank",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    note: "2010-2016 KostasKostalampros/world_bank_migration_remittance, 2017 hbenveniste/mig-scenarios, 2018 hannahkates/global-remittances, 2021 artemdsmirnov/International-Payment-System-Go-to-Market-Strategy-and-Pricing-Points; cut to rows in which a state of Central Asia sends or receives",
  },
  files: [{ id: "f1", path: "remittances/bilateral_remittances_central_asia_2010_2018_2021.csv" }],
  coverage: [
    {
      indicator: "remittances",
      reporters: ["world-bank"],
      partners: "some",
      from: 2010,
      to: 2021,
    },
  ],
  corrections: [],
  notes: [
    "Estimates from migrant stocks and incomes, not reported flows. Each year comes from its own version of the model, so that two years are not quite comparable.",
    "A blank is a zero where the partners of the state add up to the matrix's own total for it, and absent elsewhere.",
    "Uzbekistan and Turkmenistan do not receive in 2010-2012; from 2013 all that they receive is ascribed to Russia.",
    "There are no public matrices for 2019 and 2020. The matrix for 2018 is in whole millions and has no totals.",
    "Other North and Other South are added up as unspecified.",
  ],
  read: (files) => {
    const rows = readRecords(files, "f1", COLUMNS, (r) => {
      const period = r.year("year");
      const from = r.place("sending_country", MATRIX_NAMES);
      const to = r.place("receiving_country", MATRIX_NAMES);
      const value = r.number("remittances_usd_million_estimate", { shift: 6 });
      if (!period || !from || !to || value === undefined) return undefined;
      return toRow({
        indicator: "remittances",
        reporter: "world-bank",
        from,
        to,
        period,
        value,
        status: "estimated",
        note: VERSIONS[period] ?? "version not stated",
        file: "f1",
        at: r.at("remittances_usd_million_estimate"),
      });
    });
    return rows.ok ? ok(withZeros(addSplit(rows.value, new Set(["unspecified"])))) : rows;
  },
};

/** A dollar is far below what the matrices lose by rounding. */
const TOLERANCE = 1;

function withZeros(rows: readonly Row[]): readonly Row[] {
  const zeros = [
    ...accountedZeros(rows, "to", TOLERANCE),
    ...accountedZeros(rows, "from", TOLERANCE),
  ];
  const cells = new Map(zeros.map((r) => [`${r.from} ${r.to} ${r.period}`, r]));
  return [...rows, ...cells.values()];
}
