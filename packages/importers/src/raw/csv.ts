import { fail, ok, settle, type Issue, type Result } from "@ambit/core/model";
import { CsvError, parse } from "csv-parse/sync";
import { issueAt } from "./cell-address.ts";
import type { CsvOptions, CsvRecord } from "./raw-files.ts";
import type { PlacedRow } from "./placed-row.ts";
import { repeatedRows } from "./repeated-rows.ts";

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Records of a CSV whose header is exactly `columns`, in that order. A row that stands twice is an
 * issue unless the options know it, and so is a last line that breaks off.
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  options: CsvOptions = {},
): Result<readonly CsvRecord[]> {
  const lines = parseLines(file, text, options);
  if (!lines.ok) return lines;
  const [header, ...body] = lines.value;
  if (header === undefined) {
    return fail({ code: "raw.csv-empty", message: "the file has no header", file });
  }
  const issues = headerIssues(file, header, columns);
  if (issues.length > 0) return settle([], issues);
  if (body.length === 0) {
    return fail(
      issueAt(
        { file, row: header.line },
        {
          code: "raw.csv-empty",
          message: "the file has a header and no rows",
          found: "nothing after the header",
          expected: "rows",
          tip: "The file may be cut off: compare it with the publisher's.",
        },
      ),
    );
  }
  const records: (CsvRecord & PlacedRow)[] = [];
  const span = [columns.at(0), columns.at(-1)].join(" to ");
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) {
      issues.push(
        issueAt(
          { file, row: line },
          {
            code: "raw.csv-width",
            message: "the row has another number of cells than the header",
            found: String(cells.length),
            expected: String(columns.length),
          },
        ),
      );
    } else {
      records.push({
        line,
        at: { file, row: line, column: span },
        all: cells,
        cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])),
      });
    }
  }
  const last = body.at(-1);
  if (last && !text.endsWith("\n")) issues.push(cutOff(file, last, columns));
  issues.push(...repeatedRows(file, records, options));
  return settle(
    records.map(({ line, cells }) => ({ line, cells })),
    issues,
  );
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseLines(file: string, text: string, options: CsvOptions): Result<readonly Line[]> {
  const skip = options.skipLines ?? 0;
  try {
    const parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: options.delimiter ?? ",",
      from_line: skip + 1,
    }) as unknown as readonly Parsed[];
    // `info.lines` is the line on which a record ends; a quoted line break makes it start earlier.
    return ok(
      parsed.map(({ record, info }) => ({
        line: info.lines - record.join("").split("\n").length + 1,
        cells: record,
      })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({
      code: "raw.csv-syntax",
      message: "the file cannot be read as CSV",
      file,
      path: [`row ${Number(error.lines ?? 0)}`],
      found: error.message,
      expected: "quotes that open and close",
    });
  }
}

/** A file that was cut off may end in a number that lacks its last digits. */
function cutOff(file: string, last: Line, columns: readonly string[]): Issue {
  return issueAt(
    { file, row: last.line, column: columns[last.cells.length - 1] ?? "" },
    {
      code: "raw.cut-off",
      message: "the last line has no end, as in a file that was cut off",
      found: `"${(last.cells.at(-1) ?? "").slice(-40)}"`,
      expected: "a line break at the end",
      tip: "Compare the file with the publisher's. If it is whole, end its last line.",
    },
  );
}

function headerIssues(file: string, header: Line, columns: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  for (let i = 0; i < Math.max(columns.length, header.cells.length); i++) {
    const found = header.cells[i];
    const expected = columns[i];
    if (found === expected) continue;
    issues.push(
      issueAt(
        { file, row: header.line, column: String(i + 1) },
        {
          code: "raw.csv-header",
          message: "the header has changed",
          found: found === undefined ? "no column" : `"${found}"`,
          expected: expected === undefined ? "no column" : `"${expected}"`,
          tip: "Read the publisher's note on the new layout before you change the importer.",
        },
      ),
    );
  }
  return issues;
}
