import { addDecimals } from "../decimal/index.ts";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow } from "../records/index.ts";

const COLUMNS = [
  "ccode",
  "year",
  "oof_amt",
  "oof_adj",
  "oda_amt",
  "oda_adj",
  "vof_amt",
  "vof_adj",
  "iso3",
];

export const officialFinance: DatasetDescriptor = {
  id: "aiddata-gcdf-3",
  title: "Global Chinese Development Finance: commitments by recipient and year",
  publisher: "aiddata",
  label: "AidData Global Chinese Development Finance 3.0",
  edition: "3.0",
  released: "2023",
  licence: { name: "ODC-BY", url: "https://opendatacommons.org/licenses/by/1-0/", note: "AidData" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "milesdwilliams15/odadata",
    commit: "3c1f8955597e21246abbc1607df7b0c6f7dcd5b2",
    note: "data/cow_gcdf.csv: projects that AidData recommends for aggregates, added up by country and year",
  },
  files: [
    {
      id: "f1",
      path: "aid-devfinance/aiddata_gcdf_v3_country_year_central_asia_2000_2021.csv",
    },
  ],
  coverage: someOf(["official-finance", "official-aid"], "aiddata", 2000, 2021),
  corrections: [],
  notes: [
    "Commitments, not payments, at prices of 2021. Official finance is the sum of aid-like, other and vague flows; official aid is the first of the three.",
    "A year that is not there has no project in the data, or none with an amount.",
  ],
  read: (files) =>
    readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const to = r.place("iso3", ISO3);
      const period = r.year("year");
      const aid = r.number("oda_amt");
      const other = r.number("oof_amt");
      const vague = r.number("vof_amt");
      if (!to || !period || !aid || !other || !vague) return undefined;
      const base = { reporter: "aiddata", from: "CHN", to, period, file: "f1" };
      return [
        toRow({
          ...base,
          indicator: "official-finance",
          value: addDecimals([aid, other, vague]),
          at: r.at("oof_amt"),
        }),
        toRow({ ...base, indicator: "official-aid", value: aid, at: r.at("oda_amt") }),
      ];
    }),
};
