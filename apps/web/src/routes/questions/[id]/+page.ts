import { loadFigures } from "#lib/evidence/load-figures.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data }) => ({
  ...data,
  figures: await loadFigures(data.question.parts.flatMap(({ evidence }) => evidence)),
});
