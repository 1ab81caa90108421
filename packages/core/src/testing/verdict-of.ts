import { describeIssue, type Outcome, type Verdict } from "../model/index.ts";
import { verifyText, type Engine, type VerifyOptions } from "../verify/index.ts";

/** The verdict of a test that is expected to be sound; throws what is wrong with it otherwise. */
export function verdictOf(engine: Engine, test: string, options: VerifyOptions = {}): Verdict {
  const verified = verifyText(engine, test, options);
  if (!verified.ok) throw new Error(`${test}: ${verified.issues.map(describeIssue).join(" ")}`);
  return verified.value.verdict;
}

/** What each reading says, by the reading's id. */
export function outcomesOf(verdict: Verdict): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(verdict.readings.map((r) => [r.reading.id, r.outcome]));
}

/** The statuses of several tests on one engine, by test: what a table of expectations compares with. */
export function statusesOf(
  engine: Engine,
  tests: readonly string[],
  options: VerifyOptions = {},
): Readonly<Record<string, Verdict["status"]>> {
  return Object.fromEntries(tests.map((test) => [test, verdictOf(engine, test, options).status]));
}
