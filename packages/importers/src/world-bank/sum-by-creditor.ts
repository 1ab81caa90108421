import { settle, type Issue, type Result } from "@ambit/core/model";
import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
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
  const found = [...Map.groupBy(rows, (r) => `${r.from} ${r.period}`)].flatMap(([key, year]) => {
    const total = year.find((r) => r.to === "world")?.value ?? "0";
    const gap = addDecimals([
      total,
      ...year.filter((r) => r.to !== "world").map((r) => negative(r.value)),
    ]);
    return Math.abs(Number(gap)) < 1 ? [] : [[key, gap] as const];
  });
  const expected = known.map((k) => [`${k.debtor} ${k.year}`, k.gap] as const);
  const surprising = found.filter((f) => !expected.some((e) => same(e, f)));
  const gone = expected.filter((e) => !found.some((f) => same(e, f)));
  return [
    ...surprising.map((f) => ({
      code: "world-bank.creditors-sum",
      message: "the creditors do not add up to the file's own World total",
      found: `a gap of ${f[1]} for ${f[0]}`,
      expected: "no gap",
      tip: "A creditor may be missing from the extract; declare the gap when it is the publisher's.",
    })),
    ...gone.map((e) => ({
      code: "world-bank.gap-gone",
      message: `the known gap of ${e[0]} is not there any more`,
      expected: `a gap of ${e[1]}`,
      tip: "Remove it from the list.",
    })),
  ];
}

function same(a: readonly [string, string], b: readonly [string, string]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function negative(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}
