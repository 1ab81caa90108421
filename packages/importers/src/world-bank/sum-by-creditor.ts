import { settle, type Issue, type Result } from "@ambit/core/model";
import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { issueAt } from "../raw/index.ts";
import { toRow } from "../records/index.ts";
import type { DebtRecord } from "./read-debt-file.ts";

/** A year in which the file's creditors are known not to add up to its own total, and by how much. */
export interface KnownGap {
  readonly debtor: string;
  readonly year: string;
  /** World total less the creditors, in dollars. */
  readonly gap: string;
}

/**
 * One row a debtor, creditor and year: the sum over the kinds of lending that the file has.
 * The creditors must add up to the file's World total, to the dollar, except where a gap is known.
 */
export function sumByCreditor(
  indicator: string,
  records: readonly DebtRecord[],
  known: readonly KnownGap[] = [],
): Result<readonly Row[]> {
  const cells = Map.groupBy(records, (r) => `${r.debtor} ${r.creditor} ${r.year}`);
  const rows = [...cells.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { debtor, creditor, year, file, at } = first;
    const value = addDecimals(parts.map((p) => p.value));
    const scheduled = Number(year) > LAST_YEAR_OF_PAYMENTS;
    return [
      toRow({
        indicator,
        reporter: debtor,
        from: debtor,
        to: creditor,
        period: year,
        value,
        status: scheduled ? "estimated" : "reported",
        note: scheduled ? "scheduled" : "",
        file,
        at,
      }),
    ];
  });
  return settle(rows, gaps(rows, known));
}

/** The December 2025 edition knows debt and payments to the end of 2024; what is later is due. */
const LAST_YEAR_OF_PAYMENTS = 2024;

function gaps(rows: readonly Row[], known: readonly KnownGap[]): readonly Issue[] {
  const years = Map.groupBy(rows, (r) => `${r.from} ${r.period}`);
  const found = [...years].flatMap(([key, year]) => {
    const total = year.find((r) => r.to === "world");
    const parts = year.filter((r) => r !== total).map((r) => negative(r.value));
    const gap = addDecimals([total?.value ?? "0", ...parts]);
    const expected = known.find((k) => `${k.debtor} ${k.year}` === key)?.gap;
    return isSame(gap, expected) ? [] : [gapIssue(key, gap, expected, total ?? year[0])];
  });
  const missing = known.filter((k) => !years.has(`${k.debtor} ${k.year}`));
  return [
    ...found,
    ...missing.map((k) => gapIssue(`${k.debtor} ${k.year}`, undefined, k.gap, rows[0])),
  ];
}

function isSame(gap: string, expected: string | undefined): boolean {
  return expected === undefined ? Math.abs(Number(gap)) < 1 : gap === expected;
}

/** `row` is the total, or a creditor of the year that has none; only its file counts when there is no gap. */
function gapIssue(
  key: string,
  gap: string | undefined,
  expected: string | undefined,
  row: Row | undefined,
): Issue {
  const gone = expected !== undefined && (gap === undefined || Math.abs(Number(gap)) < 1);
  const about = {
    code: gone ? "world-bank.gap-gone" : "world-bank.creditors-sum",
    message: gone
      ? `the known gap of ${key} is not there any more`
      : "the creditors do not add up to the file's own World total",
    found: gap === undefined ? `no figures for ${key}` : `a gap of ${gap} for ${key}`,
    expected: expected === undefined ? "no gap" : `a gap of ${expected}`,
    tip: gone
      ? "Remove it from the list, unless the file was cut off."
      : "A creditor may be missing from the extract; declare the gap when it is the publisher's.",
  };
  if (!row?.at) return about;
  return gap === undefined ? { ...about, file: row.at.file } : issueAt(row.at, about);
}

function negative(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}
