import { dimensionOf, NUMBER, type Dimension } from "../model/index.ts";
import type { ShownAs } from "./check/checked.ts";
import type { QuantityNode, TestNode } from "./tree.ts";

const POWERS = { k: 3, m: 6, bn: 9, tn: 12 } as const;

/** A written number and the numbers that would be written so: those that round to it at its last digit. */
export interface Written {
  /** In base units: dollars, persons, one (50% is 0.5, 8 times is 8). */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

/** A whole number without multiplier and unit (a rank, a count, a year) means exactly itself. */
function isBare({ digits, multiplier, unit }: QuantityNode): boolean {
  return multiplier === undefined && unit === undefined && !digits.includes(".");
}

/** The value in base units: 11.07 bn USD is 11070000000, 50% is 0.5. */
export function toNumber(node: QuantityNode): number {
  return Number(`${node.digits}e${exponentOf(node)}`);
}

/** What the value is measured in; percent, times, counts and scores are pure numbers. */
export function unitDimension({ unit }: QuantityNode): Dimension {
  return unit === undefined || unit === "%" || unit === "times" ? NUMBER : dimensionOf(unit);
}

/** How a value of this unit is shown, where the dimension does not say. */
export function unitShownAs({ unit }: QuantityNode): ShownAs | undefined {
  return unit === "%" || unit === "times" || unit === "score" || unit === "count"
    ? unit
    : undefined;
}

/**
 * The precision in which a quantity is written: 11.07 bn is 11.065 bn up to and without 11.075 bn,
 * 25 bn is 24.5 to 25.5 bn, 40 bcm is 39.5 to 40.5. The bounds are exact decimals, rounded once.
 */
export function quantityRange(node: QuantityNode): Written {
  const value = toNumber(node);
  if (isBare(node))
    return { value, low: value, high: value, lowInclusive: true, highInclusive: true };
  const [whole = "", decimals = ""] = node.digits.split(".");
  const tenths = BigInt(whole + decimals) * 10n;
  const exponent = exponentOf(node) - decimals.length - 1;
  const low = Number(`${tenths - 5n}e${exponent}`);
  const high = Number(`${tenths + 5n}e${exponent}`);
  return { value, low, high, lowInclusive: true, highInclusive: false };
}

/** The range of a quantity or of a negated one (`-0.3%`); undefined for what is not written but computed. */
export function writtenRange(node: TestNode): Written | undefined {
  if (node.type === "quantity") return quantityRange(node);
  if (node.type !== "negate") return undefined;
  const of = writtenRange(node.of);
  return (
    of && {
      value: -of.value,
      low: -of.high,
      high: -of.low,
      lowInclusive: of.highInclusive,
      highInclusive: of.lowInclusive,
    }
  );
}

function exponentOf({ multiplier, unit }: QuantityNode): number {
  return (multiplier ? POWERS[multiplier] : 0) - (unit === "%" ? 2 : 0);
}
