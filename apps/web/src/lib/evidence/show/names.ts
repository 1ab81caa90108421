import type { Subject } from "@ambit/core/compare";
import { visit } from "@ambit/core/language";
import type { Reading } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { listed } from "#lib/language/listed.ts";
import { nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
import { readingLabel } from "#lib/language/reading.ts";

/** Who speaks in a reading, short enough for the end of a line: "China (IMF IMTS, June 2025)". */
export function voiceLabel({ catalog }: Engine, reading: Reading): string {
  const datasets = reading.datasets.map((id) => catalog.datasets.get(id)?.label ?? id).join("; ");
  const names = listed(reading.reporters.map((id) => nameIn(catalog, id)));
  if (reading.mixed) return names || readingLabel(catalog, reading);
  return names && datasets
    ? `${names} (${datasets})`
    : names || datasets || readingLabel(catalog, reading);
}

/**
 * How several numbers are told apart: by the one actor that each has and the others have not, as
 * China and Russia in trade with Kazakhstan; by their whole name where it is not one actor.
 */
export function apartBy(
  engine: Engine,
  subjects: readonly Subject[],
): readonly { readonly label: string; readonly actor: string | undefined }[] {
  const named = subjects.map((subject) => actorsIn(engine, subject));
  const shared = named.reduce((a, b) => a.intersection(b), named[0] ?? new Set<string>());
  return subjects.map((subject, i) => {
    const [own, ...others] = [...(named[i] ?? [])].filter((id) => !shared.has(id));
    const alone = own !== undefined && others.length === 0;
    return {
      label: alone ? nameIn(engine.catalog, own) : nounOf(engine, subject.node),
      actor: own,
    };
  });
}

/** Single actors in the places of a subject's calls; groups and sets are not told apart by. */
function actorsIn({ catalog }: Engine, { node }: Subject): Set<string> {
  const found = new Set<string>();
  visit(node, (n) => {
    if (n.type === "name" && catalog.actors.has(n.name)) found.add(n.name);
  });
  return found;
}
