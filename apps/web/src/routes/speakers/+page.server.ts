import { openedPack } from "#lib/server/pack.ts";
import { speakerGroups } from "#lib/server/speakers/list.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({ groups: speakerGroups(await openedPack()) });
