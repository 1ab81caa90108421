import { comparisonPage, comparisonPages } from "#lib/server/compare/page.ts";
import { options } from "#lib/server/compare/opened.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = comparisonPages;

/** One view of a comparison, for a frame in somebody else's page. */
export const load: PageServerLoad = async ({ params }) => ({
  given: await comparisonPage(params),
  released: (await options()).released,
});
