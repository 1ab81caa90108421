import { FUNCTIONS, type FunctionName } from "../functions.ts";
import { nearest } from "../nearest.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The actor, group or variable that was meant, by id, or by the name or alias that people use: KAZ for kazakhstan. */
export function nearestActor(
  vocabulary: Vocabulary,
  name: string,
  variables: Iterable<string>,
): string | undefined {
  const ids = [...vocabulary.actorIds(), ...vocabulary.groupIds()];
  const sameLetters = [...ids, ...variables].find((id) => id.toLowerCase() === name.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  const byName = new Map<string, string>();
  for (const id of ids) {
    for (const spelling of spellings(vocabulary, id)) byName.set(spelling, id);
  }
  const spelled = slug(name);
  const exact = byName.get(spelled);
  if (exact !== undefined) return exact;
  const id = nearest(name, ids);
  // Three letters are near to dozens of codes: a longer name that is near says more.
  const near = nearest(spelled, byName.keys());
  return near !== undefined && spelled.length > 4 ? byName.get(near) : id;
}

/** What other languages call our functions. */
const LIKELY_FUNCTIONS: Readonly<Record<string, FunctionName>> = {
  add: "sum",
  average: "mean",
  avg: "mean",
  biggest: "largest",
  cagr: "growth",
  declines: "falls",
  decreases: "falls",
  delta: "difference",
  grows: "rises",
  highest: "largest",
  increases: "rises",
  least: "smallest",
  lowest: "smallest",
  max: "largest",
  maximum: "largest",
  median: "mean",
  min: "smallest",
  minimum: "smallest",
  most: "largest",
  number: "count",
  place: "rank",
  position: "rank",
  ratio: "change",
  since: "first-year",
  top: "largest",
  until: "last-year",
};

/** The indicator or function that was meant, by its id or, for indicators, its name. */
export function nearestCall(
  vocabulary: Vocabulary,
  name: string,
): { readonly name: string; readonly is: "indicator" | "function" } | undefined {
  const other = name.toLowerCase();
  if (Object.hasOwn(LIKELY_FUNCTIONS, other)) {
    return { name: LIKELY_FUNCTIONS[other] ?? other, is: "function" };
  }
  const indicators = vocabulary.indicatorNames();
  const byName = new Map(indicators.map((id) => [slug(vocabulary.indicator(id)?.name ?? id), id]));
  const labelled = byName.get(slug(name));
  if (labelled !== undefined) return { name: labelled, is: "indicator" };
  const likely = nearest(name, [...indicators, ...Object.keys(FUNCTIONS)]);
  if (likely === undefined) return undefined;
  return { name: likely, is: Object.hasOwn(FUNCTIONS, likely) ? "function" : "indicator" };
}

function spellings(vocabulary: Vocabulary, id: string): readonly string[] {
  const actor = vocabulary.actor(id);
  const name = actor?.name ?? vocabulary.group(id)?.name ?? id;
  return [name, ...(actor?.aliases ?? [])].map(slug);
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}
