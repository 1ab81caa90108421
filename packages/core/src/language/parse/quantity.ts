import { UNITS } from "../../model/index.ts";
import { RESERVED } from "../name.ts";
import { nearest } from "../nearest.ts";
import { Multiplier, WrittenUnit, type QuantityNode } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { LIKELY_UNITS } from "./likely.ts";
import type { Token } from "./tokens.ts";

const WORDS: Readonly<Record<string, Multiplier>> = {
  thousand: "k",
  million: "m",
  billion: "bn",
  trillion: "tn",
};

/** A number with its multiplier and unit, where they follow. */
export function parseQuantity(c: Cursor, number: Token & { type: "number" }): QuantityNode {
  c.take();
  const multiplier = multiplierOf(c.token);
  if (multiplier) c.take();
  const unit = unitOf(c.token);
  if (unit) c.take();
  else refuseOtherWord(c);
  const { digits } = number;
  return c.mark(
    { type: "quantity", digits, ...(multiplier && { multiplier }), ...(unit && { unit }) },
    number,
  );
}

function multiplierOf(token: Token): Multiplier | undefined {
  if (token.type !== "word") return undefined;
  const { data } = Multiplier.safeParse(token.text);
  return data ?? (Object.hasOwn(WORDS, token.text) ? WORDS[token.text] : undefined);
}

function unitOf(token: Token): WrittenUnit | undefined {
  const unit = WrittenUnit.safeParse(token.text);
  return token.type === "word" || token.type === "symbol" ? unit.data : undefined;
}

function refuseOtherWord(c: Cursor): void {
  const { type, text } = c.token;
  if (type !== "word" || RESERVED.has(text)) return;
  if (text === "to") {
    return c.fail({ tip: "Write between 1 and 2, or for years 2010..2017." });
  }
  const lower = text.toLowerCase();
  if (RESERVED.has(lower)) return c.fail({ tip: `Keywords are lower case: write ${lower}.` });
  const known = [...Multiplier.options, ...Object.keys(WORDS), ...WrittenUnit.options];
  const likely = Object.hasOwn(LIKELY_UNITS, lower) ? LIKELY_UNITS[lower] : nearest(text, known);
  const units = `Units are ${WrittenUnit.options.join(", ")}.`;
  c.fail({
    code: "unknown_unit",
    message: `unknown unit '${text}'${likely ? `, did you mean '${likely}'?` : ""}`,
    expected: "a unit",
    tip:
      likely && likely in UNITS
        ? `${likely} is ${UNITS[likely as keyof typeof UNITS]}. ${units}`
        : units,
  });
}
