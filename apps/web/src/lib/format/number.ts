import type { Language } from "@ambit/core/model";
import { language as own } from "#lib/language/language.ts";
import { tagOf } from "./locale.ts";

/** No-break space: a figure never parts from its unit at a line's end. */
export const NBSP = "\u00a0";
const MINUS = "\u2212";

export interface Scale {
  readonly factor: number;
  /** Empty where the figure is written out. */
  readonly suffix: string;
}

/** Large numbers by the words that each language counts them in; in English those of the test language. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { factor: 1e12, suffix: "tn" },
    { factor: 1e9, suffix: "bn" },
    { factor: 1e6, suffix: "m" },
  ],
  ru: [
    { factor: 1e12, suffix: "трлн" },
    { factor: 1e9, suffix: "млрд" },
    { factor: 1e6, suffix: "млн" },
  ],
  // By ten thousands, and the next word only where a whole one is reached.
  zh: [
    { factor: 1e12, suffix: "万亿" },
    { factor: 1e8, suffix: "亿" },
    { factor: 1e4, suffix: "万" },
  ],
  kk: [
    { factor: 1e12, suffix: "трлн" },
    { factor: 1e9, suffix: "млрд" },
    { factor: 1e6, suffix: "млн" },
  ],
};

/** How a number is written: in whose habits, and to how many significant digits (three unless told). */
export interface NumberStyle {
  readonly language?: Language;
  readonly digits?: number;
}

const UNSCALED: Scale = { factor: 1, suffix: "" };

/** What stands between a number and its word: Chinese writes them together. */
export const gapBefore = ({ language = own }: NumberStyle): string =>
  language === "zh" ? "" : NBSP;

/** Making a formatter takes a hundred times as long as using it, and a page writes hundreds of numbers. */
const FORMATTERS = new Map<string, Intl.NumberFormat>();

function formatter(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = tag + JSON.stringify(options);
  const known = FORMATTERS.get(key) ?? new Intl.NumberFormat(tag, options);
  FORMATTERS.set(key, known);
  return known;
}

function format(
  value: number,
  { language = own }: NumberStyle,
  options: Intl.NumberFormatOptions,
): string {
  // Minus zero would print a sign that means nothing.
  const text = formatter(tagOf(language), options).format(value === 0 ? 0 : value);
  return text.replace("-", MINUS);
}

/** To its significant digits below a thousand, to whole numbers above: 0.0421, 41.2, 4,120. */
export function formatNumber(value: number, style: NumberStyle = {}): string {
  return Math.abs(value) >= 1000
    ? format(value, style, { maximumFractionDigits: 0 })
    : format(value, style, { maximumSignificantDigits: style.digits ?? 3 });
}

/** Every digit that was published, grouped; for tables. */
export function formatExact(value: number, style: NumberStyle = {}): string {
  return format(value, style, { maximumFractionDigits: 12 });
}

/** A share of one as a percentage: 0.4537 is 45.4%. */
export function formatPercent(value: number, style: NumberStyle = {}): string {
  return format(value, style, { style: "percent", maximumSignificantDigits: style.digits ?? 3 });
}

/** The largest word by which a figure of this size is counted; what is smaller than all is written out. */
export function scaleFor(size: number, { language = own, digits = 3 }: NumberStyle = {}): Scale {
  // Rounded first, so that 999.96 m is said as 1 bn.
  const rounded = Number(Math.abs(size).toPrecision(digits));
  return SCALES[language].find((scale) => rounded >= scale.factor) ?? UNSCALED;
}

/** 41.2 bn, 950 m, 12,400: a short number and the scale's word. */
export function formatCompact(value: number, style: NumberStyle = {}): string {
  const scale = scaleFor(value, style);
  const text = formatNumber(value / scale.factor, style);
  return scale.suffix ? `${text}${gapBefore(style)}${scale.suffix}` : text;
}
