import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";

/** Note of a figure that is the sum of several that the publisher prints. */
export const SUM_OF_PARTS = "sum of parts";

/**
 * Adds up the rows of one cell where the importer declares that the publisher splits the partner,
 * such as West Bank and Gaza. Rows of other partners stay as they are, so that the runner still
 * finds one that stands twice.
 */
export function addSplit(rows: readonly Row[], split: ReadonlySet<string>): readonly Row[] {
  const whole: Row[] = [];
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    if (!split.has(row.from) && !split.has(row.to)) {
      whole.push(row);
      continue;
    }
    const cell = [row.indicator, row.reporter, row.from, row.to, row.period].join(" ");
    parts.set(cell, [...(parts.get(cell) ?? []), row]);
  }
  return [...whole, ...[...parts.values()].flatMap(total)];
}

function total(rows: readonly Row[]): Row[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  return [{ ...first, value: addDecimals(rows.map((row) => row.value)), note: SUM_OF_PARTS }];
}
