import { fail, ok, settle, type Issue, type Result } from "@ambit/core/model";
import { CsvError, parse } from "csv-parse/sync";
import { shapeIssue } from "./parse-json.ts";
import type { Cells } from "./read-cells.ts";

export interface Table {
  readonly delimiter: "," | "\t";
  /** Columns that must be there, in any order and place. */
  readonly required: readonly string[];
  /** Columns that are read as empty where they are not there. */
  readonly optional?: readonly string[];
}

/**
 * Records of a table whose columns are found by their names: interfaces add columns without
 * notice. A required column that is not there, and a row of another width, are issues.
 */
export function parseTable(text: string, url: string, table: Table): Result<readonly Cells[]> {
  const lines = parseLines(text, url, table.delimiter);
  if (!lines.ok) return lines;
  const [header = [], ...body] = lines.value;
  const missing = table.required.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    return fail(shapeIssue(url, ["header"], header.join(","), `a column ${missing.join(", ")}`));
  }
  const columns = [...table.required, ...(table.optional ?? [])].map(
    (name) => [name, header.indexOf(name)] as const,
  );
  const issues: Issue[] = [];
  const records = body.map((cells, i) => {
    if (cells.length !== header.length) issues.push(width(url, i + 2, cells, header));
    return {
      line: i + 2,
      cells: Object.fromEntries(columns.map(([name, column]) => [name, cells[column] ?? ""])),
    };
  });
  return settle(records, issues);
}

function parseLines(
  text: string,
  url: string,
  delimiter: string,
): Result<readonly (readonly string[])[]> {
  try {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true };
    return ok(parse(text, options) as readonly (readonly string[])[]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({
      code: "update.malformed",
      message: "the answer is not a table",
      file: url,
      found: error.message,
      expected: "quotes that open and close",
    });
  }
}

// A row that is too short is most often the last one of an answer that broke off.
function width(
  url: string,
  line: number,
  cells: readonly string[],
  header: readonly string[],
): Issue {
  return {
    code: cells.length < header.length ? "update.truncated" : "update.malformed",
    message: "a row of the table has another number of cells than the header",
    file: url,
    path: [`row ${line}`],
    found: String(cells.length),
    expected: String(header.length),
    tip: "Run it again; if it stays, open the address in a browser.",
  };
}
