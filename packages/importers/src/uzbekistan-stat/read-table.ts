import type { Result } from "@ambit/core/model";
import { readNumber } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { ENGLISH, M49, placeByName, readPlace } from "../place/index.ts";
import { Collector, issueAt, type CsvRecord, type RawFiles } from "../raw/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";

const YEARS = Array.from({ length: 14 }, (_, i) => String(2010 + i));
const COLUMNS = ["Code", "Klassifikator", "Klassifikator_ru", "Klassifikator_en", ...YEARS];

/** The office's own code for trade that it gives to no country. */
const OTHER = "0";

/** Uzbekistan's exports or imports by partner and year, in USD; `flow` is also the file's id. */
export function readTable(files: RawFiles, flow: Flow): Result<readonly Row[]> {
  const records = files.csv(flow, COLUMNS);
  if (!records.ok) return records;
  const collector = new Collector();
  const file = files.path(flow);
  const rows = records.value.flatMap((record) => {
    const partner = collector.take(readPartner(file, record));
    if (partner === undefined) return [];
    return YEARS.flatMap((year) => {
      const at = { file, row: record.line, column: year };
      const format = { shift: 3, decimals: 9 };
      const value = collector.take(readNumber(record.cells[year], at, format));
      const figure = { reporter: "UZB", partner, period: year, at };
      return value === undefined ? [] : [tradeRow({ ...figure, flow, value, file: flow })];
    });
  });
  return collector.settle(rows);
}

/** The partner by its numeric code, which the English name must not contradict. */
function readPartner(file: string, record: CsvRecord): Result<string> {
  const collector = new Collector();
  const code = record.cells["Code"] ?? "";
  const at = { file, row: record.line, column: "Code" };
  const partner = code === OTHER ? "unspecified" : collector.take(readPlace(M49, code, at));
  const name = record.cells["Klassifikator_en"] ?? "";
  const named = placeByName(ENGLISH, name);
  if (partner !== undefined && named !== undefined && named !== partner) {
    collector.add(
      issueAt(at, {
        code: "uzbekistan-stat.code",
        message: "code and name are of two countries",
        found: `${code} (${partner}) and "${name}" (${named})`,
        expected: "one country",
      }),
    );
  }
  return collector.settle(partner ?? "");
}
