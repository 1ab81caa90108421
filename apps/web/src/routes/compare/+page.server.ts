import { error } from "@sveltejs/kit";
import { FIRST } from "#lib/compare/question.ts";
import { allFindings } from "#lib/server/compare/findings.ts";
import { comparisonOf, options } from "#lib/server/compare/opened.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const comparison = await comparisonOf(FIRST);
  if (!comparison) error(500, `There is nothing to compare by ${FIRST.indicator}`);
  return { landing: FIRST, comparison, options: await options(), findings: await allFindings() };
};
