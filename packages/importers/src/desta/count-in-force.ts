import type { Row } from "../importer.ts";
import { COMPARED, FIVE } from "../place/index.ts";
import type { CellAddress } from "../raw/index.ts";
import { toRow } from "../records/index.ts";

/** A state that is bound by an agreement from a year on. */
export interface Party {
  readonly agreement: string;
  readonly year: number;
  readonly state: string;
  readonly at: CellAddress;
}

/** How many agreements had entered into force between two states by the end of each year. */
export function countInForce(
  parties: readonly Party[],
  first: number,
  last: number,
): readonly Row[] {
  const starts = new Map<string, Map<string, { year: number; at: CellAddress }>>();
  for (const [agreement, members] of Map.groupBy(parties, (p) => p.agreement)) {
    for (const [one, other] of pairsOf(members)) {
      const pair = `${one.state} ${other.state}`;
      const year = Math.max(one.year, other.year);
      const own = starts.get(pair) ?? new Map<string, { year: number; at: CellAddress }>();
      const known = own.get(agreement);
      if (known === undefined || year < known.year) own.set(agreement, { year, at: one.at });
      starts.set(pair, own);
    }
  }
  for (const [one, other] of COMPARED) {
    for (const pair of [`${one} ${other}`, `${other} ${one}`]) {
      if (!starts.has(pair)) starts.set(pair, new Map());
    }
  }
  return [...starts].flatMap(([pair, agreements]) => {
    const [from = "", to = ""] = pair.split(" ");
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const begun = [...agreements.values()].filter(({ year }) => year <= first + i);
      const at = begun.at(-1)?.at;
      return toRow({
        indicator: "trade-agreements",
        reporter: "desta",
        from,
        to,
        period: String(first + i),
        value: String(begun.length),
        note: begun.length === 0 ? "none in force in the list" : "",
        file: "f1",
        ...(at ? { at } : {}),
      });
    });
  });
}

function pairsOf(members: readonly Party[]): (readonly [Party, Party])[] {
  return members.flatMap((one) =>
    members
      .filter((other) => other.state !== one.state)
      .filter((other) => FIVE.includes(one.state) || FIVE.includes(other.state))
      .map((other) => [one, other] as const),
  );
}
