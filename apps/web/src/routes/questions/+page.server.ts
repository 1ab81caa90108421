import { engine, openedPack } from "#lib/server/pack.ts";
import { questionLines } from "#lib/server/questions/page.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({
  questions: await questionLines(await openedPack(), await engine()),
});
