import { check, explain, parse, print, type Checked, type TestTree } from "../language/index.ts";
import { fail, ok, type Result, type Verdict } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { tooMuchWork } from "./too-much-work.ts";
import { verify, type VerifyOptions } from "./verify.ts";

export interface Verified {
  /** In canonical form. */
  readonly test: string;
  readonly sentence: string;
  readonly tree: TestTree;
  readonly verdict: Verdict;
}

/** Parses and checks a test, without evaluating it: syntax, names, units and periods as issues with their place. */
export function readTest(engine: Engine, text: string): Result<Checked> {
  const parsed = parse(text);
  return parsed.ok ? check(parsed.value, engine.vocabulary) : parsed;
}

/**
 * Parses, checks and evaluates a test as it is written. A test that would look for more figures than
 * can be read in about a second is not evaluated: the issue `too_much_work`.
 */
export function verifyText(
  engine: Engine,
  text: string,
  options: VerifyOptions = {},
): Result<Verified> {
  const checked = readTest(engine, text);
  if (!checked.ok) return checked;
  const heavy = tooMuchWork(engine, checked.value);
  if (heavy) return fail(heavy);
  const { tree } = checked.value;
  return ok({
    test: print(tree),
    sentence: explain(tree, engine.vocabulary),
    tree,
    verdict: verify(engine, tree, options),
  });
}
