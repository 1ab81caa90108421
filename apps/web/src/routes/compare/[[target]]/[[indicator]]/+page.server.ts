import { error } from "@sveltejs/kit";
import { FIRST, plainQuestion, type Landing } from "#lib/compare/question.ts";
import { actorsOf, headOf, shownOf } from "#lib/compare/shown.ts";
import { allFindings } from "#lib/server/compare/findings.ts";
import { comparisonOf, options } from "#lib/server/compare/opened.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

/** The first comparison, and one page for each target and headline indicator that has figures of two suitors. */
export const entries: EntryGenerator = async () => {
  const { indicators } = await options();
  const pages = indicators
    .filter((i) => i.headline)
    .flatMap(({ id, targets }) => targets.map((target) => ({ target, indicator: id })));
  return [{}, ...pages];
};

export const load: PageServerLoad = async ({ params: { target, indicator } }) => {
  const isFirst = target === undefined;
  if (!isFirst && indicator === undefined) error(404);
  const landing: Landing = isFirst ? FIRST : { target, indicator: indicator ?? "" };
  const comparison = await comparisonOf(landing);
  if (!comparison) error(404);
  const whole = await options();
  const question = plainQuestion(landing);
  return {
    landing,
    comparison,
    options: whole,
    head: headOf(
      comparison,
      shownOf(comparison, question, whole.thisYear),
      actorsOf(comparison, question.actors),
    ),
    // Every page links to the first one, which lists them all.
    findings: isFirst ? await allFindings() : [],
  };
};
