import { homeView } from "#lib/server/home/home.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({
  home: await homeView(await openedPack(), await engine()),
});
