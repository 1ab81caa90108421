import { allFindings } from "#lib/server/compare/findings.ts";
import { comparisonPage, comparisonPages } from "#lib/server/compare/page.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = comparisonPages;

export const load: PageServerLoad = async ({ params }) => ({
  given: await comparisonPage(params),
  // Every page links to the first one, which lists them all.
  findings: params.target === undefined ? await allFindings() : [],
});
