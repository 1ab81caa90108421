import { vocabularyOf } from "@ambit/core/catalog";
import type { OpenPack } from "@ambit/core/datasets";
import { check, indicatorsOf, parse, type Vocabulary } from "@ambit/core/language";
import { fail, type Issue, type Result } from "@ambit/core/model";
import { createEngine } from "@ambit/core/verify";
import { answerOf, type Answer } from "./answer.ts";

const vocabularies = new WeakMap<OpenPack, Vocabulary>();

/** The names of a pack; made once. */
export function wordsOf(pack: OpenPack): Vocabulary {
  const known = vocabularies.get(pack) ?? vocabularyOf(pack.catalog);
  vocabularies.set(pack, known);
  return known;
}

/** What is wrong with a test, before any figure is fetched. */
export function findIssues(pack: OpenPack, text: string): readonly Issue[] {
  const parsed = parse(text);
  const checked = parsed.ok ? check(parsed.value, wordsOf(pack)) : parsed;
  return checked.ok ? [] : checked.issues;
}

/** The verdict and what shows why. Fetches only the tables that the test reads. */
export async function evaluate(pack: OpenPack, text: string): Promise<Result<Answer>> {
  const issues = findIssues(pack, text);
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const store = await pack.storeFor(indicatorsOf(parsed.value.tree, wordsOf(pack)));
  if (!store.ok) return store;
  const until = Number(pack.release.released.slice(0, 4));
  return answerOf(createEngine(pack.catalog, store.value), text, until);
}
