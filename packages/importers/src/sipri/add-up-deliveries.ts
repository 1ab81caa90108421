import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import type { CellAddress } from "../raw/index.ts";
import { toRow } from "../records/index.ts";

export interface Delivery {
  readonly supplier: string;
  readonly recipient: string;
  readonly year: string;
  /** Million trend-indicator values. */
  readonly value: string;
  readonly at: CellAddress;
}

// All that these received is in the extract.
const RECIPIENTS = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

/**
 * Yearly sums of deliveries. For the recipients of which everything is known also the sum over all
 * suppliers, and zeros for their suppliers' years without a delivery.
 */
export function addUpDeliveries(
  deliveries: readonly Delivery[],
  first: number,
  last: number,
): readonly Row[] {
  const sums = sumBy(deliveries, (d) => d.supplier);
  const known = deliveries.filter((d) => RECIPIENTS.includes(d.recipient));
  const totals = sumBy(known, () => "world");
  const seen = new Set([...sums, ...totals].map(key));
  const suppliers = new Set(["world", ...known.map((d) => d.supplier)]);
  const [any] = known;
  const zeros = !any
    ? []
    : RECIPIENTS.flatMap((recipient) =>
        [...suppliers].flatMap((supplier) =>
          years(first, last).map((year) =>
            row(
              { supplier, recipient, year, value: "0", at: any.at },
              "no delivery in the register",
            ),
          ),
        ),
      );
  return [...sums, ...totals, ...zeros.filter((r) => !seen.has(key(r)) && r.from !== r.to)];
}

function sumBy(deliveries: readonly Delivery[], supplier: (d: Delivery) => string): Row[] {
  const cells = Map.groupBy(deliveries, (d) => `${supplier(d)} ${d.recipient} ${d.year}`);
  return [...cells.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const value = addDecimals([first, ...rest].map((d) => d.value));
    return [row({ ...first, supplier: supplier(first), value }, "")];
  });
}

function row({ supplier, recipient, year, value, at }: Delivery, note: string): Row {
  return toRow({
    indicator: "arms-transfers",
    reporter: "sipri",
    from: supplier,
    to: recipient,
    period: year,
    value,
    note,
    file: "f1",
    at,
  });
}

function key(r: Row): string {
  return `${r.from} ${r.to} ${r.period}`;
}

function years(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
