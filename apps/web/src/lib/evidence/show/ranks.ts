import {
  print,
  visit,
  type CallNode,
  type QuantifiedNode,
  type TestTree,
} from "@ambit/core/language";
import type { Outcome, ReadingVerdict } from "@ambit/core/model";
import { readTest, verify, type Engine } from "@ambit/core/verify";
import type { RanksView } from "#lib/evidence/view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { commas } from "#lib/language/joined.ts";
import { nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { actorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { actorsOf } from "./expand.ts";
import { capital } from "./letters.ts";
import { standingsIn } from "./standings.ts";

/** How many of a ranking a cell names. */
const NAMED = 3;

/**
 * For a test that asks the same rank of several actors ("in every state China is among the first
 * three"): the rank and the first of each, in the reading that decides.
 */
export function ranksView(engine: Engine, tree: TestTree): RanksView | undefined {
  const asked = rankAsked(tree);
  if (!asked) return undefined;
  const { quantified, rank } = asked;
  const told = actorsOf(engine.catalog, quantified.over).flatMap((actor) => {
    const test = readTest(engine, bound(print(quantified.body), quantified.variable, actor));
    const reading = test.ok ? deciding(verify(engine, test.value.tree).readings) : undefined;
    return reading ? [{ actor, reading }] : [];
  });
  const [first] = told;
  if (!first) return undefined;
  const { catalog } = engine;
  const [ranked] = rank.args;
  return {
    kind: "ranks",
    title: m.evidence_place_of({ actor: ranked ? nounOf(engine, ranked) : "" }),
    subtitle: `${capital(readingLabel(catalog, first.reading.reading))}.`,
    columns: [
      { label: m.evidence_place_in() },
      { label: m.evidence_place(), numeric: true },
      { label: m.evidence_place_first() },
    ],
    rows: told.map(({ actor, reading }) => ({
      id: actor,
      cells: [
        { text: nameIn(catalog, actor), href: actorPath(actor) },
        { text: placeText(reading) },
        { text: firstText(engine, rank, reading, quantified.variable, actor) },
      ],
    })),
    credits: creditsOf(
      catalog,
      told.flatMap(({ reading }) => reading.reading.datasets),
    ),
  };
}

function rankAsked(tree: TestTree): { quantified: QuantifiedNode; rank: CallNode } | undefined {
  let found: { quantified: QuantifiedNode; rank: CallNode } | undefined;
  visit(tree, (node) => {
    if (node.type !== "quantified") return;
    visit(node.body, (inner) => {
      if (inner.type === "call" && inner.name === "rank")
        found ??= { quantified: node, rank: inner };
    });
  });
  return found;
}

/** The text with the variable's name replaced; names hold letters, digits and dashes. */
function bound(text: string, variable: string, actor: string): string {
  return text.replaceAll(/[\w-]+/g, (word) => (word === variable ? actor : word));
}

const DECIDED: readonly Outcome[] = ["supported", "refuted"];

const deciding = (readings: readonly ReadingVerdict[]) =>
  readings.find((r) => DECIDED.includes(r.outcome));

function placeText({ values }: ReadingVerdict): string {
  const rank = values.find((v) => v.expression.startsWith("rank("));
  if (!rank) return "";
  if (rank.value !== null) return String(rank.value);
  return m.evidence_place_between({ low: rank.low ?? "", high: rank.high ?? "" });
}

function firstText(
  engine: Engine,
  rank: CallNode,
  reading: ReadingVerdict,
  variable: string,
  actor: string,
): string {
  const family = rank.args[1];
  if (family?.type !== "call") return "";
  const own = {
    ...family,
    args: family.args.map((arg) =>
      arg.type === "name" && arg.name === variable ? { ...arg, name: actor } : arg,
    ),
  };
  const { bars, unit } = standingsIn(engine, own, reading);
  return commas(
    bars.slice(0, NAMED).map(({ label, value }) => `${label} ${formatQuantity(value, unit)}`),
  );
}
