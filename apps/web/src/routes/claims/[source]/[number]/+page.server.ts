import { error } from "@sveltejs/kit";
import { claimView } from "#lib/server/claim/page.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return [...catalog.claims.keys()].map((id) => {
    const [source = "", number = ""] = id.split("/");
    return { source, number };
  });
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const claim = await claimView(pack, await engine(), `${params.source}/${params.number}`);
  if (!claim) error(404, "There is no such claim");
  return { claim };
};
