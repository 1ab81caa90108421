import { vocabularyOf } from "@ambit/core/catalog";
import { evidenceOf, type Evidence } from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import { check, indicatorsOf, parse, type Vocabulary } from "@ambit/core/language";
import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import { createEngine, verifyText, type Verified } from "@ambit/core/verify";

export interface Evaluated extends Verified {
  readonly evidence: Evidence;
}

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

/** The verdict and the series behind it. Fetches only the tables that the test reads. */
export async function evaluate(pack: OpenPack, text: string): Promise<Result<Evaluated>> {
  const issues = findIssues(pack, text);
  const [first, ...rest] = issues;
  if (first) return fail(first, ...rest);
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const store = await pack.storeFor(indicatorsOf(parsed.value.tree, wordsOf(pack)));
  if (!store.ok) return store;
  const engine = createEngine(pack.catalog, store.value);
  const verified = verifyText(engine, text);
  if (!verified.ok) return verified;
  return ok({ ...verified.value, evidence: evidenceOf(engine, verified.value.tree) });
}
