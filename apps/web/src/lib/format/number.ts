import type { Language } from "@ambit/core/model";
import { tagOf } from "./locale.ts";

/** No-break space: a figure never parts from its unit at a line's end. */
export const NBSP = "\u00a0";
const MINUS = "\u2212";

/** Powers of a thousand and the words of the test language for them. */
const SCALES = [
  { factor: 1e12, suffix: "tn" },
  { factor: 1e9, suffix: "bn" },
  { factor: 1e6, suffix: "m" },
  { factor: 1e3, suffix: "k" },
] as const;

export interface Scale {
  readonly factor: number;
  readonly suffix: "" | "k" | "m" | "bn" | "tn";
}

const UNSCALED: Scale = { factor: 1, suffix: "" };

function format(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  // Minus zero would print a sign that means nothing.
  const text = new Intl.NumberFormat(tagOf(language), options).format(value === 0 ? 0 : value);
  return text.replace("-", MINUS);
}

/** To three significant digits below a thousand, to whole numbers above: 0.0421, 41.2, 4,120. */
export function formatNumber(value: number, language: Language = "en"): string {
  return Math.abs(value) >= 1000
    ? format(value, language, { maximumFractionDigits: 0 })
    : format(value, language, { maximumSignificantDigits: 3 });
}

/** Every digit that was published, grouped; for tables. */
export function formatExact(value: number, language: Language = "en"): string {
  return format(value, language, { maximumFractionDigits: 12 });
}

/** A share of one as a percentage to three significant digits: 0.4537 is 45.4%. */
export function formatPercent(value: number, language: Language = "en"): string {
  return format(value, language, { style: "percent", maximumSignificantDigits: 3 });
}

/** The power of a thousand in which a figure of this size is said; `smallest` is the least that is used. */
export function scaleFor(size: number, smallest: "k" | "m" = "m"): Scale {
  // Rounded first, so that 999.96 m is said as 1 bn.
  const rounded = Number(Math.abs(size).toPrecision(3));
  const usable = SCALES.filter((scale) => smallest === "k" || scale.suffix !== "k");
  return usable.find((scale) => rounded >= scale.factor) ?? UNSCALED;
}

/** 41.2 bn, 950 m, 12,400: three significant digits and the scale's word. */
export function formatCompact(value: number, language: Language = "en"): string {
  const scale = scaleFor(value);
  const text = formatNumber(value / scale.factor, language);
  return scale.suffix ? `${text}${NBSP}${scale.suffix}` : text;
}
