import type { Row } from "../importer.ts";
import { COMPARED } from "../place/index.ts";
import type { CellAddress } from "../raw/index.ts";
import { bothOrders, toRow } from "../records/index.ts";

export interface Signature {
  readonly pair: readonly [string, string];
  readonly year: string;
  readonly id: string;
  readonly at: CellAddress;
}

/** How many agreements two states signed a year; zeros for the other years of such a pair, and for pairs that are compared. */
export function countSigned(
  signatures: readonly Signature[],
  first: number,
  last: number,
): readonly Row[] {
  const pairs = Map.groupBy(signatures, (s) => s.pair.toSorted().join(" "));
  for (const pair of COMPARED) {
    const key = pair.toSorted().join(" ");
    if (!pairs.has(key)) pairs.set(key, []);
  }
  const rows = [...pairs].flatMap(([pair, own]) => {
    const [from = "", to = ""] = pair.split(" ");
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const signed = own.filter((s) => s.year === String(first + i));
      return toRow({
        indicator: "defence-agreements",
        reporter: "dcad",
        from,
        to,
        period: String(first + i),
        value: String(signed.length),
        note: signed.length === 0 ? "none in the list" : signed.map((s) => s.id).join(" "),
        file: "f1",
        ...(signed[0] && { at: signed[0].at }),
      });
    });
  });
  return bothOrders(rows);
}
