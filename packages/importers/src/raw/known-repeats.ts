import type { Issue } from "@ambit/core/model";
import type { PlacedRow } from "./placed-row.ts";

/** Rows that are the same in every cell and yet all count: the publisher's own, and known. */
export interface KnownRepeat {
  /** Cells by column that these rows have and no other row has. */
  readonly where: Readonly<Record<string, string>>;
  /** How often the row stands in the file. */
  readonly times: number;
  readonly reason: string;
}

/** The rows that the declarations are about; an issue for each declaration that is not as the file is. */
export function knownRepeats(
  file: string,
  rows: readonly PlacedRow[],
  repeats: readonly KnownRepeat[],
): { readonly rows: ReadonlySet<PlacedRow>; readonly issues: readonly Issue[] } {
  const found = repeats.map((repeat) => ({
    repeat,
    own: rows.filter(({ cells }) =>
      Object.entries(repeat.where).every(([column, cell]) => cells[column] === cell),
    ),
  }));
  return {
    rows: new Set(found.flatMap(({ own }) => own)),
    issues: found.flatMap(({ repeat, own }) => difference(file, repeat, own)),
  };
}

function difference(
  file: string,
  { where, times, reason }: KnownRepeat,
  own: readonly PlacedRow[],
): readonly Issue[] {
  const same = new Set(own.map((row) => JSON.stringify(row.all))).size === 1;
  if (same && own.length === times) return [];
  const places = own.map((row) => row.at.row).join(", ");
  const columns = Object.keys(where).join(", ");
  return [
    {
      code: "raw.repeat-differs",
      message: `the importer declares ${times} rows that are the same (${reason})`,
      file,
      path: [own.length === 0 ? `columns ${columns}` : `rows ${places}, columns ${columns}`],
      found: own.length === 0 ? "no such row" : `${own.length} rows${same ? "" : ", not the same"}`,
      expected: `${times} rows with ${Object.values(where).join(", ")}`,
      tip: "A row was doubled on the way; or the publisher has repaired the file, and the declaration must go.",
    },
  ];
}
