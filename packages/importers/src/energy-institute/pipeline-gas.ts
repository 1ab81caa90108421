import { ok } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import { readRecords } from "../records/index.ts";
import { ENERGY_INSTITUTE, REPORTER } from "./publisher.ts";
import { RESIDUALS, TOTALS, toRows, type Delivery } from "./settle-table.ts";

const COLUMNS = ["year", "bp_edition", "exporter", "importer", "bcm", "importer_type"];

export const pipelineGas: DatasetDescriptor = {
  id: "ei-pipeline-gas",
  title: "Statistical Review of World Energy: gas trade by pipeline",
  ...ENERGY_INSTITUTE,
  label: "Energy Institute / BP Statistical Review, editions 2002-2024",
  edition: "editions 2002-2024, one data year each",
  released: "2024",
  origin: {
    note: "Workbooks of the editions in public repositories, among them MazamaScience/EnergyDatabrowser-2018, owid/importer-bp-statistical-review, ryanczm/BP-Statistical-Report and rajaeian-fatemeh/VisualCommunication; cut to what states of Central Asia export and what they import from Russia and Iran",
  },
  files: [{ id: "f1", path: "energy/bp_ei_pipeline_gas_trade_central_asia_2001_2023.csv" }],
  coverage: [
    { indicator: "gas-exports", reporters: [REPORTER], partners: "some", from: 2001, to: 2023 },
  ],
  corrections: [
    {
      id: "tkm-total-without-fsu",
      status: "unreliable",
      where: { from: "TKM", to: "world", years: [2001, 2008] },
      reason:
        "The total leaves out what went to Russia and other states of the former Soviet Union.",
      evidence:
        "It equals the exports to Iran and Poland; ei-interregional-gas has 38 to 74 bcm a year from Other CIS to Russia in these years.",
    },
  ],
  notes: [
    "Before data year 2009 the table has no trade between the states of the former Soviet Union: Turkmenistan's exports to Russia are missing, and its total is too low.",
    "From 2009 on a blank is a zero where the exporter's listed partners make up its total and the partner cannot be in a group such as Other CIS. These zeros are written out. All other blanks are unknown.",
    "Uzbekistan has no exports of its own in the tables for 2012 and 2013.",
    "Turkmenistan's exports to Other Middle East in 2017 and 2018 are taken to be exports to Iran, the only state there to which it has pipelines.",
    "Groups of importers are left out; Total exports stands under world.",
  ],
  read: (files) => {
    const deliveries = readRecords<Delivery>(files, "f1", COLUMNS, (r) => {
      const year = r.year("year");
      const edition = r.year("bp_edition");
      const exporter = r.place("exporter", ENGLISH);
      const group = r.choice("importer_type", { country: false, aggregate: true });
      const value = r.number("bcm");
      if (!year || !edition || !exporter || group === undefined || !value) return undefined;
      const base = { year, exporter, value, edition, at: r.at("bcm") };
      if (!group) {
        const importer = r.place("importer", ENGLISH);
        return importer ? { ...base, importer } : undefined;
      }
      const kind = r.choice("importer", { ...RESIDUALS, ...TOTALS });
      return kind && kind !== "group" ? { ...base, importer: kind } : undefined;
    });
    return deliveries.ok ? ok(toRows(deliveries.value, REPORTER)) : deliveries;
  },
};
