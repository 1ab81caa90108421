import type { Correction } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { applyCorrections } from "../../run/correct.ts";
import { isSlight, keyOf, percent, type Figure } from "../difference/index.ts";

export interface Carried {
  readonly corrections: readonly Correction[];
  /** What became of the others, a line each, for a person to look at. */
  readonly remarks: readonly string[];
}

/**
 * The corrections of the edition before that still hold: those whose figures the publisher has not
 * touched. One that would now mark a revised figure, or one that its author has not seen, is left
 * out and told.
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
    const about = marked.ok ? rows.filter((row, i) => marked.value[i] !== row) : [];
    const reason = reasonToLeave(about, known);
    if (reason !== undefined) remarks.push(`correction ${correction.id} is left out: ${reason}`);
    return reason === undefined;
  });
  return { corrections: carried, remarks };
}

function reasonToLeave(
  about: readonly Row[],
  known: ReadonlyMap<string, string>,
): string | undefined {
  if (about.length === 0) return "none of its figures is there";
  const news = about.filter((row) => !known.has(keyOf(row))).length;
  const revised = about.filter((row) => {
    const old = known.get(keyOf(row));
    return old !== undefined && !isSlight(percent(old, row.value));
  }).length;
  if (news + revised === 0) return undefined;
  return `of its ${about.length} figures ${revised} are revised and ${news} are new; see whether it still holds`;
}
