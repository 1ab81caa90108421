import { childrenOf, type Checked, type TestNode } from "../language/index.ts";
import type { Issue } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { needsOf } from "./needs.ts";
import { choicesOf, mixedChoicesOf } from "./readings.ts";
import { workOf } from "./work.ts";

/**
 * So many figures are looked for in one answer, all readings together: about a second's work. What
 * five states trade with everybody in every year stays below it.
 */
export const MOST_FIGURES = 400_000;

/** What is wrong with a test that would take too long; found without evaluating it. */
export function tooMuchWork(
  engine: Engine,
  { tree, spans }: Checked,
  most: number = MOST_FIGURES,
): Issue | undefined {
  const once = workOf(engine, tree);
  // Where there is a figure there are readings; they are counted only while that is cheap.
  const readings = once * 2 > most ? 2 : readingsOf(engine, tree);
  if (once * readings <= most) return undefined;
  const node = heaviest(engine, tree);
  const span = spans.get(node);
  const found = `${grouped(once)} figures in each of ${readings > 2 ? readings : "2 or more"} readings`;
  return {
    code: "too_much_work",
    message: `this test looks for about ${found}, more than an answer can wait for`,
    ...(span && { span }),
    found,
    expected: `at most ${grouped(most)} figures over all readings`,
    tip: tipFor(node),
  };
}

function readingsOf(engine: Engine, tree: Checked["tree"]): number {
  const needs = needsOf(engine, tree);
  // One more evaluation says what is missing where no reading decides.
  return choicesOf(engine, needs).length + mixedChoicesOf(engine, needs).length + 1;
}

/** The innermost part that makes up most of the work: a call, or a quantifier. */
function heaviest(engine: Engine, node: TestNode): TestNode {
  if (node.type === "call" || node.type === "quantified") return node;
  const [heavy] = childrenOf(node)
    .map((child) => ({ child, work: workOf(engine, child) }))
    .toSorted((a, b) => b.work - a.work);
  return heavy ? heaviest(engine, heavy.child) : node;
}

function tipFor(node: TestNode): string {
  if (node.type === "quantified")
    return "Let it speak of a smaller group: every s in central-asia: …";
  return "Name an actor or a group in place of *, like trade(KAZ, *) or trade(central-asia, great-powers), and one year.";
}

const grouped = (n: number) => String(Math.round(n)).replaceAll(/\B(?=(\d{3})+$)/g, ",");
