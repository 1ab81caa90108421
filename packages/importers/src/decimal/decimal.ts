const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;
const EXPONENT = /^(-?\d+(?:\.\d+)?)[eE]([+-]?\d+)$/;

/** No figure has so many places before or after the point; an exponent beyond is a slip, as in 1e999. */
const MOST_PLACES = 40;

/**
 * A number as plain decimal text in canonical form: no exponent, no needless zeros, no `-0`.
 * Undefined when the text is not a number. A spreadsheet's number is taken to 15 significant digits,
 * which is all that a spreadsheet keeps: 22221.200000000004 was 22221.2 when it was entered.
 */
export function plainDecimal(value: string | number): string | undefined {
  if (typeof value === "number") {
    return Number.isFinite(value) ? plainDecimal(value.toPrecision(15)) : undefined;
  }
  const power = EXPONENT.exec(value);
  if (power?.[1] !== undefined) {
    const places = Number(power[2]);
    return Math.abs(places) > MOST_PLACES ? undefined : shiftDecimal(power[1], places);
  }
  const match = PLAIN.exec(value);
  if (!match || (match[2] ?? "").length > MOST_PLACES) return undefined;
  return canonical(match[1] ?? "", match[2] ?? "", match[3] ?? "");
}

/** Moves the decimal point `places` to the right (left when negative): thousands to units is 3. */
export function shiftDecimal(text: string, places: number): string {
  const [, sign = "", whole = "", fraction = ""] = parts(text);
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return canonical(sign, "0", "0".repeat(-point) + digits);
  const padded = digits.padEnd(point, "0");
  return canonical(sign, padded.slice(0, point), padded.slice(point));
}

/** Rounds to so many decimals, halves away from zero. */
export function roundDecimal(text: string, decimals: number): string {
  const [, sign = "", whole = "", fraction = ""] = parts(text);
  if (fraction.length <= decimals) return canonical(sign, whole, fraction);
  const kept = BigInt(whole + fraction.slice(0, decimals));
  const up = fraction.charAt(decimals) >= "5" ? 1n : 0n;
  return shiftDecimal(sign + String(kept + up), -decimals);
}

/** The exact sum of decimal texts. */
export function addDecimals(texts: readonly string[]): string {
  const split = texts.map(parts);
  const places = Math.max(0, ...split.map((p) => p[3]?.length ?? 0));
  const total = split.reduce(
    (sum, [, sign = "", whole = "", fraction = ""]) =>
      sum + BigInt(sign + whole + fraction.padEnd(places, "0")),
    0n,
  );
  return shiftDecimal(String(total), -places);
}

function parts(text: string): RegExpExecArray {
  const match = PLAIN.exec(text);
  if (!match) throw new Error(`not a plain decimal: "${text}"`);
  return match;
}

function canonical(sign: string, whole: string, fraction: string): string {
  const left = whole.replace(/^0+(?=\d)/, "");
  const right = fraction.replace(/0+$/, "");
  const text = right ? `${left}.${right}` : left;
  return text === "0" ? text : sign + text;
}
