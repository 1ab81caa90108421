import {
  isDefinitionFunction,
  isFunctionName,
  toNumber,
  unitDimension,
  type CallNode,
  type TestNode,
} from "../language/index.ts";
import { combine, NUMBER } from "../model/index.ts";
import { callValue } from "./call.ts";
import { compare } from "./compare.ts";
import { definitionValue } from "./definition-function.ts";
import { evaluateFunction } from "./function.ts";
import { add, divide, exactly, multiply, subtract } from "./interval.ts";
import { quantified } from "./quantified.ts";
import type { Run, Scope } from "./run.ts";
import { allOf, anyOf, not } from "./truth.ts";
import { asNumber, asTruth, numberValue, truthValue, type Value } from "./value.ts";

/** What a checked expression comes to in one reading. Kinds have been checked: a wrong one here is a bug. */
export function evaluate(run: Run, node: TestNode, scope: Scope): Value {
  switch (node.type) {
    case "quantity":
      return numberValue(exactly(toNumber(node)), unitDimension(node));
    case "date":
      return { kind: "date", date: node.date };
    case "name":
      return { kind: "actor", actor: scope.bindings.get(node.name) ?? node.name };
    case "call":
      return evaluateCall(run, node, scope);
    case "negate": {
      const { interval, dimension } = asNumber(evaluate(run, node.of, scope));
      return numberValue({ low: -interval.high, high: -interval.low }, dimension);
    }
    case "arithmetic":
      return arithmetic(run, node, scope);
    case "compare":
      return truthValue(compare(run, node, scope));
    case "and":
      return truthValue(allOf(node.items.map((item) => asTruth(evaluate(run, item, scope)))));
    case "or":
      return truthValue(anyOf(node.items.map((item) => asTruth(evaluate(run, item, scope)))));
    case "not":
      return truthValue(not(asTruth(evaluate(run, node.of, scope))));
    case "quantified":
      return truthValue(quantified(run, node, scope));
    case "all":
    case "set":
    case "range":
      throw new TypeError(`a ${node.type} has no value of its own`);
  }
}

function evaluateCall(run: Run, call: CallNode, scope: Scope): Value {
  if (isFunctionName(call.name)) return evaluateFunction(run, call, scope);
  return isDefinitionFunction(call.name)
    ? definitionValue(run, call, call.name, scope)
    : callValue(run, call, scope);
}

function arithmetic(
  run: Run,
  node: Extract<TestNode, { type: "arithmetic" }>,
  scope: Scope,
): Value {
  const left = asNumber(evaluate(run, node.left, scope));
  const right = asNumber(evaluate(run, node.right, scope));
  switch (node.op) {
    case "+":
      return numberValue(add(left.interval, right.interval), left.dimension);
    case "-":
      return numberValue(subtract(left.interval, right.interval), left.dimension);
    case "*":
      return numberValue(
        multiply(left.interval, right.interval),
        combine(left.dimension, right.dimension, 1),
      );
    case "/":
      return numberValue(
        divide(left.interval, right.interval),
        combine(left.dimension, right.dimension ?? NUMBER, -1),
      );
  }
}
