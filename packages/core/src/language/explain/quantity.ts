import type { QuantityNode } from "../tree.ts";
import { MULTIPLIER_WORDS, ONE_OF, UNIT_WORDS } from "./words.ts";

/** A written quantity in words: 41 bn US dollars, 1 US dollar, 12,135 people, 50 %. Years stay ungrouped. */
export function quantityWords({ digits, multiplier, unit }: QuantityNode): string {
  const [whole = "", ...decimals] = digits.split(".");
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") : whole;
  const number = [grouped, ...decimals].join(".");
  const isOne = digits === "1" && multiplier === undefined;
  const words = [
    number,
    multiplier && MULTIPLIER_WORDS[multiplier],
    unit && ((isOne ? ONE_OF[unit] : undefined) ?? UNIT_WORDS[unit] ?? unit),
  ];
  return words.filter(Boolean).join(" ");
}
