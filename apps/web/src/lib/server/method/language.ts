import type { OpenPack } from "@ambit/core/datasets";
import { callsIn, FUNCTIONS, HEDGES, parse, print, type FunctionSpec } from "@ambit/core/language";
import { readTest, type Engine } from "@ambit/core/verify";
import { unitName } from "#lib/format/quantity.ts";
import { english, labelText } from "#lib/language/names.ts";
import { apiPath, indicatorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableRow } from "#lib/tables/row.ts";

/** How each comparison may be written, and what it accepts. */
export function hedgeRows(): readonly TableRow[] {
  return Object.values(HEDGES).map(({ op, words, rule }) => ({
    id: op,
    cells: [{ text: words.join(", ") }, { text: rule, lang: english }],
  }));
}

/** Every function with an example that the API answers: its own where that is a whole test, else a claim's. */
export function functionRows(engine: Engine, pack: Pick<OpenPack, "catalog">): readonly TableRow[] {
  const used = testsByFunction(pack);
  return Object.entries(FUNCTIONS).map(([name, spec]) => {
    const test = readTest(engine, spec.example).ok ? spec.example : used.get(name);
    return {
      id: name,
      cells: [
        { text: signatureOf(name, spec) },
        { text: spec.doc, lang: english },
        test === undefined
          ? { text: spec.example }
          : { text: test, href: apiPath("verify", { test }) },
      ],
    };
  });
}

/** `rank(actor, family)`, with what may be left out in brackets. */
function signatureOf(name: string, { parameters }: FunctionSpec): string {
  const places = parameters.map((p) => (p.optional ? `[${p.name}]` : p.name));
  return `${name}(${places.join(", ")})`;
}

/** For each function the shortest test of a claim that calls it. */
function testsByFunction({ catalog }: Pick<OpenPack, "catalog">): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { test } of catalog.claims.values()) {
    const parsed = test === undefined ? undefined : parse(test);
    if (!parsed?.ok) continue;
    const text = print(parsed.value.tree);
    for (const { name } of callsIn(parsed.value.tree)) {
      const known = found.get(name);
      if (known === undefined || text.length < known.length) found.set(name, text);
    }
  }
  return found;
}

/** Every indicator as a test calls it. */
export function callRows({ catalog }: Pick<OpenPack, "catalog">): readonly TableRow[] {
  return [...catalog.indicators.values()].map(({ id, name, unit, roles, expression }) => ({
    id,
    cells: [
      { text: `${id}(${roles.join(", ")})`, href: indicatorPath(id) },
      { text: labelText(name) },
      { text: unitName(unit) || m.indicators_no_unit() },
      { text: expression ?? "" },
    ],
  }));
}
