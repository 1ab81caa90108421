import type { Catalog } from "@ambit/core/catalog";
import { parse, visit } from "@ambit/core/language";
import type { Claim } from "@ambit/core/model";

/** Claims by the actors that they concern. */
export interface Concerning {
  /** Those that name the actor, or whose test does; those that name few others come first. */
  readonly claims: (actor: string) => readonly string[];
  /** Those that the actor makes itself. */
  readonly saidBy: (actor: string) => readonly string[];
}

const indexes = new WeakMap<Catalog, Concerning>();

/** Reads every claim once; later calls with the same catalog are look-ups. */
export function concerning(catalog: Catalog): Concerning {
  const known = indexes.get(catalog);
  if (known) return known;
  const named = new Map<string, { id: string; others: number; tested: boolean }[]>();
  const said = new Map<string, string[]>();
  for (const [id, claim] of catalog.claims) {
    const actors = new Set([...claim.actors, ...actorsInTest(catalog, claim)]);
    for (const actor of actors) {
      push(named, actor, { id, others: actors.size, tested: claim.test !== undefined });
    }
    for (const speaker of speakersOf(catalog, id, claim)) push(said, speaker, id);
  }
  const ranked = new Map(
    [...named].map(([actor, list]) => [
      actor,
      list
        // What can be computed says more than what was judged.
        .toSorted((a, b) => Number(b.tested) - Number(a.tested) || a.others - b.others)
        .map(({ id }) => id),
    ]),
  );
  const fresh: Concerning = {
    claims: (actor) => ranked.get(actor) ?? [],
    saidBy: (actor) => said.get(actor) ?? [],
  };
  indexes.set(catalog, fresh);
  return fresh;
}

/** Who asserts it, as far as that is an actor: whoever is quoted, or the article's authors. */
function speakersOf(catalog: Catalog, id: string, { speaker }: Claim): readonly string[] {
  if (speaker === "author") return catalog.sources.get(id.split("/")[0] ?? "")?.authors ?? [];
  return catalog.actors.has(speaker) ? [speaker] : [];
}

function actorsInTest(catalog: Catalog, { test }: Claim): readonly string[] {
  const parsed = test === undefined ? undefined : parse(test);
  if (!parsed?.ok) return [];
  const names: string[] = [];
  visit(parsed.value.tree, (node) => {
    if (node.type === "name") names.push(node.name);
    if (node.type === "set") names.push(...node.names);
  });
  return names.filter((name) => catalog.actors.has(name) && name !== "world");
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
