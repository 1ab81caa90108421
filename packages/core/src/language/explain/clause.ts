import type { CallNode, LogicNode, NotNode, QuantifiedNode, TestNode } from "../tree.ts";
import { compareClause } from "./compare.ts";
import type { Speech } from "./context.ts";
import { eventName, NOBODY, membershipWords, spanWords } from "./function.ts";
import { actorAmong, setNames } from "./names.ts";
import { periodWords } from "./time.ts";

/** Something true or false as a clause. */
export function clause(speech: Speech, node: TestNode): string {
  switch (node.type) {
    case "compare":
      return compareClause(speech, node);
    case "and":
    case "or":
      return logicClause(speech, node);
    case "not":
      return notClause(speech, node);
    case "quantified":
      return quantifiedClause(speech, node);
    case "call":
      return callClause(speech, node, "");
    default:
      return speech.noun(speech, node);
  }
}

/** Semicolons part the outer items once an item is itself a list. */
function logicClause(speech: Speech, { type, items }: LogicNode): string {
  const isNested = items.some((item) => item.type === "and" || item.type === "or");
  const clauses = items.map((item) => {
    const words = clause(speech, item);
    return item.type === "or" ? `either ${words}` : words;
  });
  return clauses.join(`${isNested ? ";" : ","} ${type} `);
}

function notClause(speech: Speech, { of }: NotNode): string {
  if (of.type === "call" && (of.name === "member" || of.name === "attended")) {
    return callClause(speech, of, "not");
  }
  if (of.type === "quantified" && of.quantifier === "some")
    return quantifiedClause(speech, of, "no");
  const words = clause(speech, of);
  const isList = of.type === "and" || of.type === "or";
  return `it is not the case that ${isList ? `(${words})` : words}`;
}

function callClause(speech: Speech, call: CallNode, not: "" | "not"): string {
  const [first = NOBODY, second] = call.args;
  const who = speech.noun(speech, first);
  switch (call.name) {
    case "member": {
      const when = call.period ? ` ${periodWords(call.period)}` : "";
      return `${who} was ${not && "not "}${membershipWords(speech, call)}${when}`;
    }
    case "attended":
      return `${who} ${not ? "did not take part" : "took part"} in ${eventName(speech, second)}`;
    case "rises":
      return `${who} rose ${spanWords(second)}`;
    case "falls":
      return `${who} fell ${spanWords(second)}`;
    default:
      return speech.noun(speech, call);
  }
}

type Quantity = QuantifiedNode["quantifier"] | "no";

const OF_GROUP = { every: "every", some: "at least one", only: "exactly one", no: "no" } as const;
const OF_SET = { every: "each", some: "at least one", only: "exactly one", no: "none" } as const;
const ORDINALS = ["", "second ", "third ", "fourth "];

function quantifiedClause(
  speech: Speech,
  { quantifier, variable, over, body }: QuantifiedNode,
  quantity: Quantity = quantifier,
): string {
  const ordinal = ORDINALS[speech.variables.size] ?? "further ";
  const member = `that ${ordinal}actor`;
  const variables = new Map(speech.variables).set(variable, member);
  const who =
    over.type === "set"
      ? `${OF_SET[quantity]} of ${setNames(speech, over)}`
      : `${OF_GROUP[quantity]} ${ordinal}${actorAmong(speech, over)}`;
  const words = clause({ ...speech, variables }, body);
  // "Exactly one actor in Central Asia was a member …" where the body begins with the member.
  const isPlain = body.type === "call" || body.type === "compare";
  if (isPlain && words.startsWith(`${member} `)) return who + words.slice(member.length);
  return `for ${who}, ${words}`;
}
