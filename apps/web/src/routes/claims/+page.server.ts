import { claimIndex } from "#lib/server/claim/index-of.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({ index: claimIndex(await openedPack()) });
