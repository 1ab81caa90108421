import { error } from "@sveltejs/kit";
import { claimAddresses } from "#lib/server/claim/addresses.ts";
import { claimView } from "#lib/server/claim/page.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = claimAddresses;

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const claim = await claimView(pack, await engine(), `${params.source}/${params.number}`);
  if (!claim) error(404, "There is no such claim");
  return { claim };
};
