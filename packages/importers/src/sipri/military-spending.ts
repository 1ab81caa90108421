import type { Correction } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import { readRecords, toRow } from "../records/index.ts";
import { SIPRI, SIPRI_NAMES } from "./publisher.ts";

const SKIP = { indicator: "", shift: 0 };

const SERIES = {
  "Current US$": { indicator: "military-spending", shift: 6 },
  "Constant (2021) US$": { indicator: "military-spending-real", shift: 6 },
  "Share of GDP": { indicator: "military-spending-per-gdp", shift: 0 },
  "Local currency calendar years": SKIP,
  "Local currency financial years": SKIP,
  "Per capita": SKIP,
  "Share of Govt. spending": SKIP,
};

/** Years in which the copy has a zero in dollars, and spending by its other series. */
const ZEROS = {
  ARM: [1992, 1992, "6.5 m in local money, 2.2 % of output"],
  BLR: [1992, 1994, "1.6 to 3.6 % of output"],
  KGZ: [1992, 1993, "0.8 to 0.9 % of output"],
  RUS: [1992, 1992, "904 m in local money, 4.4 % of output"],
} as const;

function zeroOf(from: string, years: [number, number], seen: string): Correction {
  return {
    id: `${from.toLowerCase()}-zero-${years[0]}`,
    status: "unreliable",
    where: { indicator: "military-spending", from, years },
    reason: "A zero stands for a value in dollars that is missing.",
    evidence: `The same file's other series of these years: ${seen}.`,
  };
}

export const militarySpending: DatasetDescriptor = {
  id: "sipri-milex-2023",
  title: "SIPRI Military Expenditure Database",
  ...SIPRI,
  label: "SIPRI Military Expenditure Database, 2023",
  edition: "1949-2022",
  released: "2023",
  origin: {
    repository: "sumn2u/sipri-visualization",
    commit: "5100cb51443925d9a7901fdaf374805414f05fea",
    note: "SIPRI-Milex-data-1949-2022.xlsx, cut to Central Asia and eleven other states",
  },
  files: [{ id: "f1", path: "arms-transfers/sipri_military_expenditure_1990_2022.csv" }],
  coverage: [...new Set(Object.values(SERIES))]
    .filter((s) => s !== SKIP)
    .map(({ indicator }) => ({
      indicator,
      reporters: ["sipri"],
      partners: "some" as const,
      from: 1990,
      to: 2022,
    })),
  corrections: [
    ...Object.entries(ZEROS).map(([id, [first, last, seen]]) => zeroOf(id, [first, last], seen)),
    zeroOf("KAZ", [1993, 1993], "300 m in local money, 1.1 % of output"),
    zeroOf("KAZ", [2015, 2015], "453.7 bn in local money by financial years"),
  ],
  notes: [
    "Turkmenistan has figures only for 1994-1999, Uzbekistan only for 1994-2003 (without 1998) and 2018.",
    "SIPRI's marks for estimates and for doubtful figures were lost on the way; the figures of China and of states with gaps are partly estimates.",
  ],
  read: (files) =>
    readRecords(files, "f1", ["Country", "year", "value", "series"], (r) => {
      const from = r.place("Country", SIPRI_NAMES);
      const period = r.year("year");
      const series = r.choice("series", SERIES);
      const value = r.number("value", { shift: series?.shift ?? 0 });
      if (!from || !period || !series || series === SKIP || value === undefined) return undefined;
      return toRow({
        indicator: series.indicator,
        reporter: "sipri",
        from,
        period,
        value,
        file: "f1",
        at: r.at("value"),
      });
    }),
};
