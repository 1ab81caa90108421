import type { Catalog } from "../catalog/index.ts";
import { vocabularyOf } from "../catalog/index.ts";
import { indicatorsOf, type TestTree, type Vocabulary } from "../language/index.ts";

const vocabularies = new WeakMap<Catalog, Vocabulary>();

/** The base indicators behind a list of indicators: derived ones are replaced by what their expressions read. */
export function baseIndicators(catalog: Catalog, indicators: Iterable<string>): readonly string[] {
  const vocabulary = vocabularies.get(catalog) ?? vocabularyOf(catalog);
  vocabularies.set(catalog, vocabulary);
  const calls = [...indicators].map((name): TestTree => ({ type: "call", name, args: [] }));
  const all = calls.flatMap((call) => indicatorsOf(call, vocabulary));
  return [...new Set(all)]
    .filter((id) => catalog.indicators.get(id)?.expression === undefined)
    .toSorted();
}
