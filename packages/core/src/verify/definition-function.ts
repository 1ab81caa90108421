import { EQUAL_FIGURES, type CallNode, type DefinitionFunctionName } from "../language/index.ts";
import { NUMBER } from "../model/index.ts";
import { dimensionOfCall, familyOf, type Member } from "./call.ts";
import { familyCall, sum } from "./family.ts";
import { absolute, ANY, isExact, multiply, type Interval } from "./interval.ts";
import type { Run, Scope } from "./run.ts";
import { unlistedIn } from "./unlisted.ts";
import { asNumber, numberValue, type Value } from "./value.ts";

/** What `total`, `greatest`, `squares` and `absolute` come to inside a derived indicator. */
export function definitionValue(
  run: Run,
  call: CallNode,
  name: DefinitionFunctionName,
  scope: Scope,
): Value {
  switch (name) {
    case "total":
      return sum(run, call, scope);
    case "greatest":
      return greatest(run, call, scope);
    case "squares":
      return squares(run, call, scope);
    case "absolute": {
      const [of] = call.args;
      if (!of) throw new TypeError("absolute takes a number");
      const value = asNumber(run.evaluate(of, scope));
      return numberValue(absolute(value.interval), value.dimension);
    }
  }
}

/** Whoever the source may have left out can be the largest as well. */
function everybody(run: Run, family: CallNode, scope: Scope): readonly Member[] {
  const unlisted = unlistedIn(run, family, scope);
  return [...familyOf(run, family, scope), ...(unlisted ? [unlisted] : [])];
}

function greatest(run: Run, call: CallNode, scope: Scope): Value {
  const family = familyCall(call, 0);
  const members = everybody(run, family, scope).map((m) => m.interval);
  const interval: Interval =
    members.length === 0
      ? ANY
      : {
          low: Math.max(...members.map((m) => m.low)),
          high: Math.max(...members.map((m) => m.high)),
        };
  return numberValue(interval, dimensionOfCall(run, family));
}

/**
 * The sum of squared shares: Herfindahl-Hirschman, from 0 to 1. All shares of a whole make up 1, so
 * that those without a figure have together what the others leave over; they add most when as few as
 * can be have all of it, each up to its own bound. A rest within what rounding explains adds nothing
 * that could be shown.
 */
function squares(run: Run, call: CallNode, scope: Scope): Value {
  const members = everybody(run, familyCall(call, 0), scope).map((m) => m.interval);
  const known = members.filter(isExact);
  if (known.length === 0) return numberValue({ low: 0, high: 1 }, NUMBER);
  const low = known.reduce((total, share) => total + multiply(share, share).low, 0);
  const rest = Math.max(0, 1 - known.reduce((total, share) => total + share.low, 0));
  if (rest <= EQUAL_FIGURES) return numberValue({ low, high: low }, NUMBER);
  const open = members.filter((m) => !isExact(m)).map((m) => m.high);
  // Collectives and nobody's goods are in the whole and not among the members.
  const largest = Math.min(rest, open.length === 0 ? rest : Math.max(...open, 0));
  return numberValue({ low, high: low + rest * largest }, NUMBER);
}
