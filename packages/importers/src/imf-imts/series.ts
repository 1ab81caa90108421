import type { RecordReader } from "../records/index.ts";
import { placeByName } from "../place/index.ts";
import type { Flow } from "../trade/index.ts";
import { GROUPS, PARTNERS } from "./partners.ts";

export interface Series {
  readonly reporter: string;
  readonly flow: Flow;
  readonly partner: string;
}

const FLOWS: Readonly<Record<string, Flow>> = { XG_FOB_USD: "exports", MG_CIF_USD: "imports" };
const CODE = /^([A-Z]{3})\.([A-Z_]+)\.([A-Z0-9]+)\.A$/;

/** What a series code such as `CHN.XG_FOB_USD.KAZ.A` means; undefined for a group of countries. */
export function readSeries(record: RecordReader): Series | undefined {
  const [, reporter = "", measure = "", counterpart = ""] =
    CODE.exec(record.text("SERIES_CODE")) ?? [];
  if (GROUPS.has(counterpart)) return undefined;
  const flow = FLOWS[measure];
  const partner = placeByName(PARTNERS, counterpart);
  if (flow && partner) return { reporter, flow, partner };
  record.refuse(
    "SERIES_CODE",
    flow
      ? "the importer does not know this counterpart"
      : "this is no annual series of goods trade",
    flow ? "an IMF counterpart code" : `reporter.${Object.keys(FLOWS).join("|")}.counterpart.A`,
  );
  return undefined;
}
