import { RESERVED } from "../name.ts";
import type { SetNode, TestTree } from "../tree.ts";
import { parseCall, parsePostfix } from "./call.ts";
import type { Cursor } from "./cursor.ts";
import { seesRange } from "./period.ts";
import { parseQuantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** A quantity, date, call, name, `*`, set, or an expression in parentheses, with its period and reporter. */
export function parsePrimary(c: Cursor): TestTree {
  return parsePostfix(c, primary(c));
}

function primary(c: Cursor): TestTree {
  const token = c.token;
  if (seesRange(c)) return refuseRange(c);
  if (token.type === "number") return parseQuantity(c, token);
  if (token.type === "date") {
    c.take();
    return c.mark({ type: "date", date: token.text }, token);
  }
  if (token.type === "word" && !RESERVED.has(token.text)) return word(c, token);
  if (c.accept("*")) return c.mark({ type: "all" }, token);
  if (c.sees("{")) return parseSet(c);
  if (c.accept("(")) {
    const inner = c.nested();
    c.expect(")", { tip: "A parenthesis is still open." });
    return inner;
  }
  c.fail({ expected: "a value", tip: valueTip(token) });
  return { type: "all" };
}

function word(c: Cursor, token: Token): TestTree {
  c.take();
  if (c.sees("(")) return parseCall(c, token);
  return c.mark({ type: "name", name: token.text }, token);
}

/** "{" NAME ("," NAME)* "}" */
export function parseSet(c: Cursor): SetNode {
  const open = c.take();
  const names: string[] = [];
  do names.push(parseName(c, "an actor"));
  while (c.accept(","));
  c.expect("}", { tip: "A set lists actors, separated by commas: {KAZ, KGZ}." });
  return c.mark({ type: "set", names }, open);
}

/** One name; `what` says which, for the complaint. */
export function parseName(c: Cursor, what: keyof typeof NAME_TIPS): string {
  const token = c.token;
  if (token.type === "word" && !RESERVED.has(token.text)) c.take();
  else c.fail({ expected: what, tip: reservedTip(token) ?? NAME_TIPS[what] });
  return token.text;
}

function refuseRange(c: Cursor): TestTree {
  c.fail({
    message: "a range stands in brackets or as an argument",
    tip: "Write trade(KAZ, CHN)[2010..2017] or change(trade(KAZ, CHN), 2010..2017); for a comparison, between 1 and 2.",
  });
  return { type: "all" };
}

function reservedTip(token: Token): string | undefined {
  return RESERVED.has(token.text) ? `'${token.text}' is a word of the language.` : undefined;
}

const NAME_TIPS = {
  "an actor": "Actors are written by id, like KAZ; a set is {KAZ, KGZ}.",
  "a variable": "A variable is a short name: every s in central-asia: …",
  "a group or a set": "Groups are like central-asia, sets like {KAZ, KGZ}.",
} as const;

function valueTip(token: Token): string {
  if (["every", "some", "only", "not"].includes(token.text)) {
    return `Put '${token.text} …' in parentheses to use it inside an expression.`;
  }
  const reserved = reservedTip(token);
  if (reserved !== undefined) return reserved;
  if (token.text === "]") return "Brackets hold the period of a call: trade(KAZ, CHN)[2023].";
  if (token.text === ")" || token.text === ",")
    return `Something is missing before '${token.text}', or it is one too many.`;
  if (token.text === "[") return "Brackets stand behind a call: trade(KAZ, CHN)[2023].";
  return "A value is a number with its unit, like 41 bn USD, or a call, like trade(KAZ, CHN)[2023].";
}
