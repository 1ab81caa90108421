import type { DatasetDescriptor } from "../importer.ts";
import { ignoreNames, ENGLISH } from "../place/index.ts";
import { extendTable, readRecords, toRow } from "../records/index.ts";
import { ENERGY_INSTITUTE, REPORTER } from "./publisher.ts";

const COLUMNS = ["geo", "year", "value", "indicator"];

const INDICATORS = {
  gas_production_bcm: "gas-production",
  gas_consumption_bcm: "gas-consumption",
  oil_production_tonnes: "oil-production",
};

const NAMES = extendTable(
  ENGLISH,
  "Open Numbers names",
  `
SUN russia
RUS russian_federation
KOR south_korea
GBR united_kingdom
USA united_states
TUR turkey
`,
);

const GROUPS = ignoreNames("total_cis");

// The republics have zeros for the years in which the Review counted the Soviet Union as one.
const REPUBLICS = ["AZE", "BLR", "KAZ", "TKM", "UKR", "UZB"];

export const energy: DatasetDescriptor = {
  id: "ei-energy-2025",
  title: "Statistical Review of World Energy: gas and oil",
  ...ENERGY_INSTITUTE,
  label: "Energy Institute Statistical Review, 2025",
  edition: "2025",
  released: "2025",
  origin: {
    repository: "open-numbers/ddf--bp--energy",
    commit: "ebe7a24be2aab59422c83add1bc74857b58fd217",
    note: "cut to the states of Central Asia, their neighbours and the powers",
  },
  files: [{ id: "f1", path: "energy/ei_gas_oil_production_consumption_1965_2024.csv" }],
  coverage: Object.values(INDICATORS).map((indicator) => ({
    indicator,
    reporters: [REPORTER],
    partners: "some" as const,
    from: indicator === "gas-production" ? 1970 : 1965,
    to: 2024,
  })),
  corrections: REPUBLICS.map((id) => ({
    id: `${id.toLowerCase()}-soviet-zero`,
    status: "unreliable" as const,
    where: { from: id, years: [1965, 1984] as [number, number] },
    reason: "A zero stands where the republic was counted within the Soviet Union.",
    evidence:
      "All of the republic's figures to 1984 are zero and none is from 1985, when the Soviet Union's series ends.",
  })),
  notes: [
    "What the file calls russia ends in 1984 and is the Soviet Union; russian_federation begins in 1985.",
  ],
  read: (files) =>
    readRecords(files, "f1", COLUMNS, (r) => {
      const from = r.place("geo", NAMES, GROUPS);
      const period = r.year("year");
      const indicator = r.choice("indicator", INDICATORS);
      const value = r.number("value");
      if (!from || !period || !indicator || value === undefined) return undefined;
      if (from === "SUN" && Number(period) > 1984) {
        r.refuse("year", "the Soviet Union's series ends in 1984", "a year to 1984");
      }
      return toRow({
        indicator,
        reporter: REPORTER,
        from,
        period,
        value,
        file: "f1",
        at: r.at("value"),
      });
    }),
};
