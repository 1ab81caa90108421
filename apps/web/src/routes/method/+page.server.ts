import { methodSections } from "#lib/server/method/sections.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({
  sections: methodSections(await engine(), await openedPack()),
});
