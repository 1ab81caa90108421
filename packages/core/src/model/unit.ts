import { z } from "zod";

/** Units of measure that figures and tests use. */
export const UNITS = {
  USD: "US dollar, current prices",
  EUR: "euro, current prices",
  USD2021: "US dollar, prices of 2021",
  PPP: "international dollar, at purchasing power parity",
  bcm: "billion cubic metres of gas",
  Mt: "million tonnes",
  persons: "people",
  TIV: "million SIPRI trend-indicator values",
  km: "kilometres",
  km2: "square kilometres",
  count: "number of things",
  score: "points on the publisher's own scale",
  ratio: "share of one",
} as const;
export const Unit = z.enum(Object.keys(UNITS) as [keyof typeof UNITS, ...(keyof typeof UNITS)[]]);
export type Unit = z.infer<typeof Unit>;

/** A product of units with exponents; empty for pure numbers. `{ USD: 1, persons: -1 }` is dollars a head. */
export type Dimension = Readonly<Partial<Record<Unit, number>>>;

export const NUMBER: Dimension = {};

/** The dimension of a unit; counts, ratios and scores are pure numbers, so that they compare with bare ones. */
export function dimensionOf(unit: Unit): Dimension {
  return unit === "count" || unit === "ratio" || unit === "score" ? NUMBER : { [unit]: 1 };
}

/** The dimension of a product (`sign` 1) or a quotient (`sign` -1). */
export function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const out: Partial<Record<Unit, number>> = { ...a };
  for (const [unit, power] of Object.entries(b) as [Unit, number][]) {
    const sum = (out[unit] ?? 0) + sign * power;
    if (sum === 0) delete out[unit];
    else out[unit] = sum;
  }
  return out;
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return printDimension(a) === printDimension(b);
}

/** `USD`, `USD/persons`, or the empty string for a pure number. */
export function printDimension(d: Dimension): string {
  const entries = (Object.entries(d) as [Unit, number][]).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const part = (list: [Unit, number][]) =>
    list.map(([u, p]) => (Math.abs(p) === 1 ? u : `${u}^${Math.abs(p)}`)).join("*");
  const above = part(entries.filter(([, p]) => p > 0));
  const below = part(entries.filter(([, p]) => p < 0));
  return below ? `${above || "1"}/${below}` : above;
}
