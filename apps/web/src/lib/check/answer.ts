import { ok, type Result, type Verdict } from "@ambit/core/model";
import { verifyText, type Engine } from "@ambit/core/verify";
import type { EvidenceView } from "#lib/evidence/view.ts";
import { evidenceOfTest } from "#lib/evidence/show/of-test.ts";
import { verdictIn } from "#lib/language/verdict.ts";

/** What a test comes to, and what shows why. */
export interface Answer {
  /** In canonical form. */
  readonly test: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  readonly evidence: readonly EvidenceView[];
}

/** Answers a test; the same while prerendering as in the browser. Memberships are drawn until the year given. */
export function answerOf(engine: Engine, text: string, until: number): Result<Answer> {
  const verified = verifyText(engine, text);
  if (!verified.ok) return verified;
  const { test, sentence, tree, verdict } = verified.value;
  const evidence = evidenceOfTest(engine, tree, verdict, { fileName: "check", until });
  return ok({ test, sentence, verdict: verdictIn(engine.catalog, verdict), evidence });
}
