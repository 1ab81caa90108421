import { print, yearsOf, type Period, type TestNode } from "../language/index.ts";
import { actorsOf } from "./places.ts";
import { bind, type Run, type Scope } from "./run.ts";
import { quietly } from "./trace.ts";
import { allOf, anyOf, type Truth } from "./truth.ts";
import { asTruth } from "./value.ts";

type Quantified = Extract<TestNode, { type: "quantified" }>;

/** `every`, `some` and `only` over a group; who holds and who could not be seen is named. */
export function quantified(run: Run, node: Quantified, scope: Scope): Truth {
  const members = actorsOf(run.engine, node.over, scope, scope.period ?? lastYearOf(node));
  const outcomes = members.map((actor) => ({
    actor,
    truth: quietly(run.trace, () =>
      asTruth(run.evaluate(node.body, bind(scope, node.variable, actor))),
    ),
  }));
  const named = (truth: Truth) =>
    outcomes.filter((o) => o.truth === truth).map((o) => run.engine.catalog.nameOf(o.actor));
  const holds = named(true);
  const unseen = named(null);
  run.trace.values.set(print(node.body), {
    expression: print(node.body),
    value: null,
    unit: "",
    text: `holds for ${list(holds)}; not for ${list(named(false))}${unseen.length > 0 ? `; not known for ${list(unseen)}` : ""}`,
  });
  const truths = outcomes.map((o) => o.truth);
  if (node.quantifier === "every") return allOf(truths);
  if (node.quantifier === "some") return anyOf(truths);
  if (holds.length > 1) return false;
  if (unseen.length > 0) return null;
  return holds.length === 1;
}

/** The group is as it was at the end of what is asked about it. */
function lastYearOf(node: Quantified): Period | undefined {
  const year = yearsOf(node.body).at(-1);
  return year === undefined ? undefined : { type: "year", year };
}

const list = (names: readonly string[]) => (names.length === 0 ? "nobody" : names.join(", "));
