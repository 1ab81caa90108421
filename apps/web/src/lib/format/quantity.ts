import type { Language } from "@ambit/core/model";
import { language as own } from "#lib/language/language.ts";
import {
  formatCompact,
  formatExact,
  formatNumber,
  formatPercent,
  gapBefore,
  scaleFor,
  type NumberStyle,
} from "./number.ts";
import { perUnit, unitWord, type UnitWord } from "./units.ts";

/** Units so large in their figures that they are said in thousands of thousands. */
const SCALED = new Set(["USD", "EUR", "persons"]);

const isShare = (unit: string) => unit === "ratio" || unit === "%";

/** The number in the language's own measure, and what stands after it. */
function measured(value: number, unit: string, { language = own }: NumberStyle) {
  const [above = "", below] = unit.split("/");
  const word: UnitWord = isShare(above) ? { name: "%" } : unitWord(above, language);
  const { times = 1 } = word;
  const name = word.few !== undefined && takesFew(value, language) ? word.few : word.name;
  return {
    // Decimals would leave binary noise behind them.
    value: times === 1 ? value : Number((value * times).toPrecision(12)),
    name: below ? perUnit(name, below, language) : name,
    scaled: SCALED.has(above),
  };
}

/** As many digits as a figure is read with. */
const READ = 3;

function takesFew(value: number, language: Language): boolean {
  const form = new Intl.PluralRules(language).select(Number(Math.abs(value).toPrecision(READ)));
  return form === "few" || form === "other";
}

/** The unit alone as it is printed after a number: `USD`, `people`, `USD per person`, or nothing. */
export function unitName(unit: string, style: NumberStyle = {}): string {
  return measured(0, unit, style).name;
}

/**
 * A figure with its unit for reading: `41.2 bn USD`, `40 bcm`, `45.4%`, `8 times`.
 * Shares are given as parts of one. `unit` is a unit or a printed dimension such as `USD/persons`.
 */
export function formatQuantity(figure: number, unit: string, style: NumberStyle = {}): string {
  if (isShare(unit)) return formatPercent(figure, style);
  const { value, name, scaled } = measured(figure, unit, style);
  const text = scaled ? formatCompact(value, style) : formatNumber(value, style);
  return name ? `${text}${gapBefore(style)}${name}` : text;
}

/** A figure with every digit, without its unit; shares in per cent. For tables whose heading names the unit. */
export function formatCell(figure: number, unit: string, style: NumberStyle = {}): string {
  if (isShare(unit)) return formatExact(Number((figure * 100).toPrecision(12)), style);
  return formatExact(measured(figure, unit, style).value, style);
}

export interface AxisFormat {
  /** Said once, at the top of the axis: `bn USD`. */
  readonly unit: string;
  readonly tick: (value: number) => string;
}

/** One scale for a whole axis, chosen by its largest figure: ticks read 0, 20, 40 and the axis says `bn USD`. */
export function axisFormat(largest: number, unit: string, style: NumberStyle = {}): AxisFormat {
  if (isShare(unit)) return { unit: "", tick: (value) => formatPercent(value, style) };
  const { name, scaled } = measured(0, unit, style);
  const scale = scaled ? scaleFor(largest, style) : { factor: 1, suffix: "" };
  return {
    unit: [scale.suffix, name].filter(Boolean).join(gapBefore(style) === "" ? "" : " "),
    tick: (figure) => formatNumber(measured(figure, unit, style).value / scale.factor, style),
  };
}
