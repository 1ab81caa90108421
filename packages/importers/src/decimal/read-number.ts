import { fail, ok, type Result } from "@ambit/core/model";
import { issueAt, type CellAddress } from "../raw/index.ts";
import { plainDecimal, roundDecimal, shiftDecimal } from "./decimal.ts";

export interface NumberFormat {
  /** Places to move the decimal point to the right: 3 where the publisher prints thousands. */
  readonly shift?: number;
  /**
   * Decimals that a printed figure can have at most. A spreadsheet's own sums and differences carry
   * noise beyond them (628.1829999999027), which is rounded away.
   */
  readonly decimals?: number;
  /** Texts that mean "no figure", such as `-` or `:`. */
  readonly absent?: readonly string[];
  /** A character between groups of digits, which is dropped (`,` or a blank). */
  readonly group?: string;
}

/**
 * The decimal text of a cell, or undefined where the publisher gave no figure.
 * Any other text in the cell is an issue.
 */
export function readNumber(
  cell: string | number | null | undefined,
  at: CellAddress,
  format: NumberFormat = {},
): Result<string | undefined> {
  if (cell === null || cell === undefined) return ok(undefined);
  const text = typeof cell === "string" ? cell.trim() : cell;
  if (text === "" || format.absent?.includes(String(text))) return ok(undefined);
  const digits =
    typeof text === "string" && format.group ? text.replaceAll(format.group, "") : text;
  const plain = plainDecimal(digits);
  if (plain !== undefined) {
    const { decimals, shift = 0 } = format;
    return ok(shiftDecimal(decimals === undefined ? plain : roundDecimal(plain, decimals), shift));
  }
  return fail(
    issueAt(at, {
      code: "raw.number",
      message: "there is text where a number belongs",
      found: `"${excerpt(String(cell))}"`,
      expected: "a number",
      tip: "If the text means that there is no figure, add it to the importer's list of such texts.",
    }),
  );
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
