import { error } from "@sveltejs/kit";
import { comparisonOf, options } from "#lib/server/compare/opened.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { indicators } = await options();
  return indicators
    .filter((i) => i.headline)
    .flatMap(({ id, targets }) => targets.map((target) => ({ target, indicator: id })));
};

export const load: PageServerLoad = async ({ params }) => {
  const comparison = await comparisonOf(params);
  if (!comparison) error(404);
  return { landing: params, comparison, options: await options() };
};
