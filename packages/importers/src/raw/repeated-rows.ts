import type { Issue } from "@ambit/core/model";
import { describePlace, issueAt } from "./cell-address.ts";
import { knownRepeats, type KnownRepeat } from "./known-repeats.ts";
import type { PlacedRow } from "./placed-row.ts";

/** What an importer knows about rows of a table that look the same. */
export interface Uniqueness {
  /** Columns whose cells together stand in one row only: the publisher's own number, say. */
  readonly key?: readonly string[];
  readonly repeats?: readonly KnownRepeat[];
}

/**
 * Rows that stand in a table twice. Where an importer adds up or counts its rows, a row that was
 * doubled on the way would change a figure, and nothing after the reader could see it.
 */
export function repeatedRows(
  file: string,
  rows: readonly PlacedRow[],
  { key, repeats = [] }: Uniqueness = {},
): readonly Issue[] {
  const known = knownRepeats(file, rows, repeats);
  const others = rows.filter((row) => !known.rows.has(row));
  const whole = again(others, (row) => JSON.stringify(row.all));
  const doubled = new Set(whole.map(({ row }) => row));
  const rest = key ? others.filter((row) => !doubled.has(row)) : [];
  const byKey = again(rest, (row) => (key ?? []).map((c) => row.cells[c] ?? "").join(", "));
  return [
    ...known.issues,
    ...whole.map(({ row, first }) =>
      issueAt(row.at, {
        code: "raw.row-twice",
        message: `every cell is the same as in ${describeRow(first)}`,
        found: `"${excerpt(row.all.map((cell) => cell ?? "").join(","))}"`,
        expected: "each row once",
        tip: "Remove the double from the file; when the publisher means both, declare it in the importer with the reason.",
      }),
    ),
    ...byKey.map(({ row, first, value }) =>
      issueAt(
        { ...row.at, column: (key ?? []).join(" and ") },
        {
          code: "raw.key-twice",
          message: `what numbers the rows stands already in ${describeRow(first)}`,
          found: `"${value}"`,
          expected: "another number in each row",
          tip: "Find out which of the two rows is right; the publisher may have changed how it numbers them.",
        },
      ),
    ),
  ];
}

interface Again {
  readonly row: PlacedRow;
  readonly first: PlacedRow;
  readonly value: string;
}

function again(rows: readonly PlacedRow[], valueOf: (row: PlacedRow) => string): readonly Again[] {
  const seen = new Map<string, PlacedRow>();
  return rows.flatMap((row) => {
    const value = valueOf(row);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    return first === undefined ? [] : [{ row, first, value }];
  });
}

function describeRow({ at: { column: _column, ...row } }: PlacedRow): string {
  return describePlace(row);
}

function excerpt(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
