import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";

/** Note of a zero that stands in the table as a blank, under a total that leaves nothing over. */
export const ACCOUNTED = "blank; the others make up the total";

/**
 * Zeros that a table implies. Where an actor's listed partners add up to the table's own total,
 * each partner that is blank that year, and listed in another, had nothing. `anchor` is the place
 * of the actor whose partners are listed; the total stands under partner `world`.
 */
export function accountedZeros(
  rows: readonly Row[],
  anchor: "from" | "to",
  tolerance: number,
): readonly Row[] {
  const partner = anchor === "from" ? "to" : "from";
  const zeros = [...Map.groupBy(rows, (r) => `${r.indicator} ${r[anchor]}`).values()].map((own) => {
    const partners = new Set(
      own.map((r) => r[partner]).filter((p) => p !== "world" && p !== "unspecified"),
    );
    return [...Map.groupBy(own, (r) => r.period).values()].map((year) => {
      const total = year.find((r) => r[partner] === "world");
      const listed = year.filter((r) => r !== total);
      if (!total || Math.abs(gap(total, listed)) > tolerance) return [];
      const seen = new Set(listed.map((r) => r[partner]));
      return [...partners]
        .filter((p) => !seen.has(p))
        .map((p) => ({ ...total, [partner]: p, value: "0", note: ACCOUNTED }));
    });
  });
  return zeros.flat(2);
}

function gap(total: Row, listed: readonly Row[]): number {
  return Number(total.value) - Number(addDecimals(listed.map((r) => r.value)));
}
