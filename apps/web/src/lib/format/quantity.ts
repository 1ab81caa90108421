import {
  formatCompact,
  formatExact,
  formatNumber,
  formatPercent,
  NBSP,
  scaleFor,
  type NumberStyle,
} from "./number.ts";

/** What follows the number; units that are said otherwise are handled below. */
const NAMES: Readonly<Record<string, string>> = {
  km2: "km²",
  count: "",
  score: "",
  number: "",
  TIV: "m TIV",
};

/** One of a thing, after "per". */
const SINGULAR: Readonly<Record<string, string>> = { persons: "person", count: "one" };

/** Units so large in their figures that they are said in thousands of thousands. */
const SCALED = new Set(["USD", "EUR", "persons"]);

const isShare = (unit: string) => unit === "ratio" || unit === "%";

/** The unit alone as it is printed after a number: `USD`, `people`, `USD per person`, or nothing. */
export function unitName(unit: string): string {
  const [above = "", below] = unit.split("/");
  const name = isShare(above) ? "%" : (NAMES[above] ?? above);
  return below ? `${name} per ${SINGULAR[below] ?? NAMES[below] ?? below}` : name;
}

/**
 * A figure with its unit for reading: `41.2 bn USD`, `40 bcm`, `45.4%`, `8 times`.
 * Shares are given as parts of one. `unit` is a unit or a printed dimension such as `USD/persons`.
 */
export function formatQuantity(value: number, unit: string, style: NumberStyle = {}): string {
  if (isShare(unit)) return formatPercent(value, style);
  const [above = ""] = unit.split("/");
  const text = SCALED.has(above) ? formatCompact(value, style) : formatNumber(value, style);
  const name = unitName(unit);
  return name ? `${text}${NBSP}${name}` : text;
}

/** A figure with every digit, without its unit; shares in per cent. For tables whose heading names the unit. */
export function formatCell(value: number, unit: string, style: NumberStyle = {}): string {
  return formatExact(isShare(unit) ? Number((value * 100).toPrecision(12)) : value, style);
}

export interface AxisFormat {
  /** Said once, at the top of the axis: `bn USD`. */
  readonly unit: string;
  readonly tick: (value: number) => string;
}

/** One scale for a whole axis, chosen by its largest figure: ticks read 0, 20, 40 and the axis says `bn USD`. */
export function axisFormat(largest: number, unit: string, style: NumberStyle = {}): AxisFormat {
  if (isShare(unit)) return { unit: "", tick: (value) => formatPercent(value, style) };
  const [above = ""] = unit.split("/");
  const scale = SCALED.has(above) ? scaleFor(largest) : { factor: 1, suffix: "" };
  return {
    unit: [scale.suffix, unitName(unit)].filter(Boolean).join(" "),
    tick: (value) => formatNumber(value / scale.factor, style),
  };
}
