import type { DatasetDescriptor, Row } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import { readRecords, someOf, toRow, type Figure } from "../records/index.ts";

const COLUMNS = [
  "receiving_country",
  "year",
  "confucius_institutes",
  "sister_cities_established",
  "government_visits",
  "military_visits",
  "total_elite_visits",
  "ambassador_op_eds",
  "journalist_visits",
  "media_partnerships",
  "outbound_chinese_students",
  "inbound_students_to_china",
];

export const publicDiplomacy: DatasetDescriptor = {
  id: "aiddata-public-diplomacy",
  title: "China's public diplomacy: students, Confucius Institutes, sister cities",
  publisher: "aiddata",
  label: "AidData, China's public diplomacy, values to 2018",
  edition: "values to 2018",
  released: "2019",
  licence: { name: "Free with citation", url: "https://www.aiddata.org", note: "AidData" },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "milesdwilliams15/chinese_media_and_foreign_aid",
    commit: "6d4593b9f3398b8af691e7fb58d07c01b432afaa",
    note: "01_data/PublicDiplomacy/ChinesePublicDiplomacy.csv, the five states of Central Asia; the year of release is inferred",
  },
  files: [
    {
      id: "f1",
      path: "public-diplomacy/aiddata_china_public_diplomacy_central_asia_2000_2018.csv",
    },
  ],
  coverage: [
    ...someOf(["confucius-institutes-opened", "sister-cities-agreed"], "aiddata", 2000, 2018),
    ...someOf(["students"], "aiddata", 2000, 2018),
  ],
  corrections: [],
  notes: [
    "Students are those of the state in China, which UNESCO's figures do not have.",
    "Visits, press and media columns are left out: what they count, the file does not say.",
  ],
  read: (files) =>
    readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const state = r.place("receiving_country", ENGLISH);
      const period = r.year("year");
      if (!state || !period) return undefined;
      const base = { reporter: "aiddata", period, file: "f1" };
      const given = { ...base, from: "CHN", to: state };
      const row = (column: string, figure: Omit<Figure, "value">) => {
        const value = r.number(column);
        return value === undefined ? [] : [toRow({ ...figure, value, at: r.at(column) })];
      };
      return [
        ...row("confucius_institutes", { ...given, indicator: "confucius-institutes-opened" }),
        ...row("sister_cities_established", { ...given, indicator: "sister-cities-agreed" }),
        ...row("inbound_students_to_china", {
          ...base,
          indicator: "students",
          from: state,
          to: "CHN",
        }),
      ];
    }),
};
