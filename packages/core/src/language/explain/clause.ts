import type { CallNode, LogicNode, NotNode, QuantifiedNode, TestNode } from "../tree.ts";
import { compareClause } from "./compare.ts";
import type { Speech } from "./context.ts";
import { eventName, NOBODY, membershipWords, spanWords } from "./function.ts";
import { actorAmong } from "./names.ts";
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
  return `it is not the case that ${clause(speech, of)}`;
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

const QUANTIFIERS = { every: "every", some: "at least one", only: "exactly one" } as const;
const ORDINALS = ["", "second ", "third ", "fourth "];

function quantifiedClause(speech: Speech, node: QuantifiedNode): string {
  const ordinal = ORDINALS[speech.variables.size] ?? "further ";
  const member = `that ${ordinal}actor`;
  const variables = new Map(speech.variables).set(node.variable, member);
  const who = `${QUANTIFIERS[node.quantifier]} ${ordinal}${actorAmong(speech, node.over)}`;
  const body = clause({ ...speech, variables }, node.body);
  // "Exactly one actor in Central Asia was a member …" where the body begins with the member.
  const isPlain = node.body.type === "call" || node.body.type === "compare";
  if (isPlain && body.startsWith(`${member} `)) return who + body.slice(member.length);
  return `for ${who}, ${body}`;
}
