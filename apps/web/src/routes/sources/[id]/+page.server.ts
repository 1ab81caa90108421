import { error } from "@sveltejs/kit";
import { openedPack } from "#lib/server/pack.ts";
import { sourceView } from "#lib/server/source/page.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () =>
  [...(await openedPack()).catalog.sources.keys()].map((id) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const source = sourceView(await openedPack(), params.id);
  if (!source) error(404, "There is no such source");
  return { source };
};
