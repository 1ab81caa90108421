import type { Correction } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { applyCorrections } from "../../run/correct.ts";
import { keyOf, type Figure } from "../difference/index.ts";

export interface Carried {
  readonly corrections: readonly Correction[];
  /** What became of the others, a line each, for a person to look at. */
  readonly remarks: readonly string[];
}

/**
 * The corrections of the edition before that still hold: those whose figures the publisher has not
 * touched. One whose figures have been revised, or are gone, is left out and told.
 */
export function carryCorrections(
  corrections: readonly Correction[],
  before: readonly Figure[],
  rows: readonly Row[],
): Carried {
  const known = new Map(before.map((figure) => [keyOf(figure), figure.value]));
  const remarks: string[] = [];
  const carried = corrections.filter((correction) => {
    const marked = applyCorrections("", rows, [correction]);
    if (!marked.ok) {
      remarks.push(`correction ${correction.id} is left out: none of its figures is there`);
      return false;
    }
    const about = rows.filter((row, i) => marked.value[i] !== row);
    const revised = about.filter((row) => (known.get(keyOf(row)) ?? row.value) !== row.value);
    if (revised.length === 0) return true;
    remarks.push(
      `correction ${correction.id} is left out: the publisher revised ${revised.length} of its ${about.length} figures; see whether it still holds`,
    );
    return false;
  });
  return { corrections: carried, remarks };
}
