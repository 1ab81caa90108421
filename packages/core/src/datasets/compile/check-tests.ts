import type { Gaps } from "../../catalog/index.ts";
import { atYear, atYearBesideEvents, check, parse } from "../../language/index.ts";
import type { Issue } from "../../model/index.ts";
import type { Engine } from "../../verify/index.ts";
import { namesUnread } from "./names-unread.ts";

/** Any year: whether a test can be moved to another does not depend on which. */
const SOME_YEAR = 2000;

/** Every test of a claim or a question parses, its names, places and units fit, and a question's can be asked of every year. */
export function checkTests(engine: Engine, gaps: Gaps): readonly Issue[] {
  const claims = [...engine.catalog.claims.values()].flatMap(({ id, test }) =>
    test === undefined
      ? []
      : checkTest(engine, test, gaps, false).map(at(`claims/${id}.yml`, "test")),
  );
  const questions = [...engine.catalog.questions.values()].flatMap(({ id, parts }) =>
    parts.flatMap(({ test }, i) =>
      checkTest(engine, test, gaps, true).map(at(`questions/${id}.yml`, "parts", i, "test")),
    ),
  );
  return [...claims, ...questions];
}

function at(file: string, ...path: readonly (string | number)[]): (issue: Issue) => Issue {
  return (issue) => ({ ...issue, file, path });
}

function checkTest(
  { vocabulary }: Engine,
  test: string,
  gaps: Gaps,
  everyYear: boolean,
): readonly Issue[] {
  const parsed = parse(test);
  if (!parsed.ok) return parsed.issues;
  const { tree } = parsed.value;
  if (namesUnread(tree, gaps)) return [];
  const checked = check(parsed.value, vocabulary);
  if (!checked.ok) return checked.issues;
  const moves = atYear(tree, SOME_YEAR) ?? atYearBesideEvents(tree, SOME_YEAR);
  if (!everyYear || moves) return [];
  return [
    {
      code: "question_without_years",
      message: "the test cannot be asked of another year",
      found: test,
      tip: "Give its series a year, and leave out events, dates and open ranges: trade(KAZ, CHN)[2023] > 1 bn USD.",
    },
  ];
}
