import { engine, openedPack } from "#lib/server/pack.ts";
import { releaseView } from "#lib/server/release/view.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({
  release: releaseView(await engine(), await openedPack()),
});
