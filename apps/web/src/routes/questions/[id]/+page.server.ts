import { error, redirect } from "@sveltejs/kit";
import { questionPath } from "#lib/navigation/links.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { questionView } from "#lib/server/questions/page.ts";
import { idsWithRedirects, movedTo } from "#lib/server/redirects.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return idsWithRedirects(catalog, "questions").map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const moved = movedTo(pack.catalog, "questions", params.id);
  if (moved !== undefined) redirect(308, questionPath(moved));
  const question = pack.catalog.questions.get(params.id);
  if (!question) error(404);
  return { question: await questionView(pack, await engine(), question) };
};
