import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { joinRows } from "../records/index.ts";
import { readSheetRecords, type SheetRecord } from "../sheet/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

/** A table of what every state reports about one partner, in USD. */
export interface Table {
  readonly id: string;
  readonly path: string;
  readonly partner: string;
  readonly flow: Flow;
}

const FOLDER = "trade/07_comtrade_mirror_of_china_and_usa";

export const TABLES: readonly Table[] = [
  {
    id: "chn-m",
    path: `${FOLDER}/China_2.1.1_top_export_partners_reverse.xlsx`,
    partner: "CHN",
    flow: "imports",
  },
  {
    id: "chn-x",
    path: `${FOLDER}/China_3.1.1_top_import_partners.xlsx`,
    partner: "CHN",
    flow: "exports",
  },
  {
    id: "usa-m",
    path: `${FOLDER}/USA_2.1.1_top_export_partners_reverse.xlsx`,
    partner: "USA",
    flow: "imports",
  },
  {
    id: "usa-x",
    path: `${FOLDER}/USA_3.1.1_top_import_partners.xlsx`,
    partner: "USA",
    flow: "exports",
  },
];

const FIRST = [null, "refYear", "flowCode", "partnerDesc", "partner_rank", "reporterDesc"];
const COLUMNS = {
  imports: [...FIRST, "cmdCode", "partner_sum"],
  exports: [...FIRST, "partner_sum"],
};

const FLOW_CODES: Readonly<Record<string, Flow>> = { M: "imports", X: "exports" };

export function readComtrade(files: RawFiles): Result<readonly Row[]> {
  return joinRows(...TABLES.map((table) => readTable(files, table)));
}

export function readTable(files: RawFiles, table: Table): Result<readonly Row[]> {
  const layout = { sheet: "Sheet1", columns: COLUMNS[table.flow] };
  return readSheetRecords(files, table.id, layout, (record) => readLine(record, table));
}

function readLine(record: SheetRecord, table: Table): Row | undefined {
  if (record.choice("flowCode", FLOW_CODES) !== table.flow) {
    record.refuse("flowCode", "the row is of the other flow", table.flow);
  }
  if (record.place("partnerDesc", ENGLISH) !== table.partner) {
    record.refuse("partnerDesc", "the row is about another partner", table.partner);
  }
  if (table.flow === "imports") record.choice("cmdCode", { TOTAL: true });
  const reporter = record.place("reporterDesc", ENGLISH);
  const period = record.year("refYear");
  const value = record.number("partner_sum");
  if (!reporter || !period || value === undefined) return undefined;
  return tradeRow({
    flow: table.flow,
    reporter,
    partner: table.partner,
    period,
    value,
    file: table.id,
    at: record.at("partner_sum"),
    note: reporter === table.partner ? "re-imports" : "",
  });
}
