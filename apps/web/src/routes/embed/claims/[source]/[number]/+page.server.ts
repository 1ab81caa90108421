import { error } from "@sveltejs/kit";
import { claimAddresses } from "#lib/server/claim/addresses.ts";
import { claimView } from "#lib/server/claim/page.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = claimAddresses;

/** What fits a frame in somebody else's page: the verdict, and the first thing that it rests on. */
export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const claim = await claimView(pack, await engine(), `${params.source}/${params.number}`);
  if (!claim) error(404, "There is no such claim");
  const { id, paraphrase, title, description, origin, verdict, evidence } = claim;
  return {
    claim: { id, paraphrase, title, description, origin, verdict, evidence: evidence.slice(0, 1) },
    released: pack.release.released,
  };
};
