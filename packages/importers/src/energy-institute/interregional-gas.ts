import type { DatasetDescriptor } from "../importer.ts";
import { readRecords, toRow } from "../records/index.ts";
import { ENERGY_INSTITUTE, REPORTER } from "./publisher.ts";

const COLUMNS = ["region", "flow_block", "line", "year", "bcm"];

interface Flow {
  readonly from: string;
  readonly to: string;
}

// Lines between two actors. Other lines are about regions of the world, liquefied gas, or repeat
// a line from the other side.
const FLOWS: Readonly<Record<string, Flow>> = {
  "Other CIS/Pipeline exports/Russia": { from: "other-cis", to: "RUS" },
  "Other CIS/Pipeline exports/of which: China": { from: "other-cis", to: "CHN" },
  "Other CIS/Pipeline exports/Pipeline exports": { from: "other-cis", to: "world" },
  "Russia/Pipeline exports/Other CIS": { from: "RUS", to: "other-cis" },
  "Russia/Pipeline exports/Pipeline exports": { from: "RUS", to: "world" },
  "Russia/Pipeline imports/Pipeline imports": { from: "world", to: "RUS" },
  "China/Pipeline imports/Russia": { from: "RUS", to: "CHN" },
  "China/Pipeline imports/Pipeline imports": { from: "world", to: "CHN" },
};

const REGIONS = ["China", "Europe", "Middle East", "Other CIS", "Russia"];

export const interregionalGas: DatasetDescriptor = {
  id: "ei-interregional-gas",
  title: "Statistical Review of World Energy: gas trade between regions",
  ...ENERGY_INSTITUTE,
  label: "Energy Institute Statistical Review, 2023",
  edition: "2023",
  released: "2023",
  origin: {
    repository: "ryanczm/BP-Statistical-Report",
    commit: "f3af397346fd1cbb2f635dbeefc4360b8aa04db5",
    note: "BP-Statistical-Review-2022-Original.xlsx, sheet Gas - Inter-regional trade; the file's name is older than its content, which reaches 2022",
  },
  files: [{ id: "f1", path: "energy/ei_gas_interregional_trade_2000_2022.csv" }],
  coverage: [
    { indicator: "gas-exports", reporters: [REPORTER], partners: "some", from: 2000, to: 2022 },
  ],
  corrections: [],
  notes: [
    "One revised series, which unlike the yearly tables reaches back before 2009.",
    "As an exporter, Other CIS is Azerbaijan, Kazakhstan, Turkmenistan and Uzbekistan together; as an importer it is every state of the CIS but Russia.",
    "Only pipeline gas; lines about Europe and the Middle East as wholes are left out.",
  ],
  read: (files) =>
    readRecords(files, "f1", COLUMNS, (r) => {
      const region = r.text("region");
      const flow = FLOWS[`${region}/${r.text("flow_block")}/${r.text("line")}`];
      if (!REGIONS.includes(region)) {
        r.refuse("region", "the importer does not know this region", REGIONS.join(", "));
      }
      const period = r.year("year");
      const value = r.number("bcm");
      if (!flow || !period || value === undefined) return undefined;
      return toRow({
        indicator: "gas-exports",
        reporter: REPORTER,
        ...flow,
        period,
        value,
        file: "f1",
        at: r.at("bcm"),
      });
    }),
};
