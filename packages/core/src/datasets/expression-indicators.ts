import type { Catalog } from "../catalog/index.ts";
import { indicatorsOf, parse, type Vocabulary } from "../language/index.ts";
import { vocabularyOf } from "../catalog/index.ts";

const vocabularies = new WeakMap<Catalog, Vocabulary>();

/** The base indicators behind a list of indicators: derived ones are replaced by what their expressions read. */
export function expressionIndicators(
  catalog: Catalog,
  indicators: Iterable<string>,
): readonly string[] {
  const vocabulary = vocabularies.get(catalog) ?? vocabularyOf(catalog);
  vocabularies.set(catalog, vocabulary);
  const base = new Set<string>();
  for (const id of indicators) {
    const expression = catalog.indicators.get(id)?.expression;
    const parsed = expression === undefined ? undefined : parse(expression);
    if (!parsed?.ok) base.add(id);
    else for (const inner of indicatorsOf(parsed.value.tree, vocabulary)) base.add(inner);
  }
  return [...base].toSorted();
}
