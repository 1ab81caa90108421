import { printDimension, type Dimension, type Unit } from "../model/index.ts";
import type { ShownAs } from "./check/checked.ts";

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/**
 * A value for people, to four significant digits: "41.17 bn USD", "31.7 bcm", "12,135 persons",
 * "1,120 USD per person". Whole numbers under a million are given in full. A pure number is shown
 * as it is, unless `shownAs` says that it is a share ("47.1 %"), times, a score or a count.
 */
export function formatQuantity(value: number, dimension: Dimension, shownAs?: ShownAs): string {
  const unit = unitText(dimension);
  if (unit) return `${formatNumber(value)} ${unit}`;
  if (shownAs === "%") return `${formatShare(value * 100)} %`;
  return shownAs === "times" ? `${formatNumber(value)} times` : formatNumber(value);
}

/** One decimal, or two significant digits where that is more: 47.1, 0.035. */
function formatShare(percent: number): string {
  if (percent === 0 || Math.abs(percent) >= 1) return group(trim(percent.toFixed(1)));
  return trim(plain(Number(percent.toPrecision(2))));
}

function formatNumber(value: number): string {
  // Rounded first, so that 999,999,999 becomes 1 bn and not 1,000 m.
  const rounded = Math.abs(value) < 1e6 && Number.isInteger(value) ? value : round(value);
  const scale = SCALES.find(([size]) => Math.abs(rounded) >= size);
  if (!scale) return group(plain(rounded));
  const [size, name] = scale;
  return `${group(plain(round(rounded / size)))} ${name}`;
}

function round(value: number): number {
  return Math.abs(value) >= 1000 && Math.abs(value) < 1e6
    ? Math.round(value)
    : Number(value.toPrecision(4));
}

/** Without an exponent, however small. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e-") ? trim(value.toFixed(20)) : text;
}

function trim(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

function group(decimal: string): string {
  const [whole = "", ...rest] = decimal.split(".");
  return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

function unitText(dimension: Dimension): string {
  const entries = Object.entries(dimension) as [Unit, number][];
  const below = entries.filter(([, power]) => power === -1);
  const above = entries.filter(([, power]) => power === 1);
  if (entries.length !== above.length + below.length || below.length !== 1 || above.length !== 1) {
    return printDimension(dimension);
  }
  return `${above[0]?.[0]} per ${below[0]?.[0] === "persons" ? "person" : below[0]?.[0]}`;
}
