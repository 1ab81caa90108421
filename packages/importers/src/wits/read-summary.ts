import { fail, ok, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { readRecords, type RecordReader } from "../records/index.ts";
import { tradeRow, type Flow } from "../trade/index.ts";
import type { Summary } from "./reporters.ts";

const FIRST_YEAR = 1988;
/** The five states became independent at the end of 1991. */
const FIRST_IMPORTED = 1992;

/** The rows of a summary that are imported; it has some fifty other indicators. */
const FLOWS: Readonly<Record<string, Flow>> = {
  "Trade (US$ Mil)-Top 5 Export Partner": "exports",
  "Trade (US$ Mil)-Top 5 Import Partner": "imports",
  "Exports (in US$ Mil)": "exports",
  "Imports (in US$ Mil)": "imports",
};

/** The five largest partners of each year and flow, and the total, in million USD. */
export function readSummary(files: RawFiles, summary: Summary): Result<readonly Row[]> {
  const years = Array.from({ length: summary.newest - FIRST_YEAR + 1 }, (_, i) =>
    String(summary.newest - i),
  );
  const columns = ["Reporter", "Partner", "Product categories", "Indicator Type", "Indicator"];
  const read = readRecords(files, summary.reporter, [...columns, ...years], (record) =>
    readLine(
      record,
      summary,
      years.filter((year) => Number(year) >= FIRST_IMPORTED),
    ),
  );
  if (!read.ok) return read;
  const totals = read.value.filter((row) => row.from === "world" || row.to === "world");
  if (new Set(totals.map((row) => row.from === "world")).size === 2) return ok(read.value);
  return fail({
    code: "wits.total",
    message: "the summary lacks the total of exports or of imports",
    file: files.path(summary.reporter),
    expected: Object.keys(FLOWS).slice(2).join(", "),
    tip: "The publisher may have renamed the indicators.",
  });
}

function readLine(
  record: RecordReader,
  { reporter }: Summary,
  years: readonly string[],
): readonly Row[] | undefined {
  const flow = FLOWS[record.text("Indicator")];
  if (flow === undefined) return undefined;
  if (record.place("Reporter", ENGLISH) !== reporter) {
    record.refuse("Reporter", "the summary is another country's", reporter);
  }
  if (record.text("Product categories") !== "All Products") {
    record.refuse("Product categories", "the row is not about all goods", "All Products");
  }
  const partner = record.place("Partner", ENGLISH);
  if (partner === undefined) return undefined;
  return years.flatMap((period) => {
    const value = record.number(period, { shift: 6 });
    if (value === undefined) return [];
    const note = partner === reporter ? "re-imports" : "";
    const at = record.at(period);
    return [tradeRow({ flow, reporter, partner, period, value, file: reporter, at, note })];
  });
}
