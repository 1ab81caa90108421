import { openedPack } from "#lib/server/pack.ts";
import { timelineView } from "#lib/server/timeline/view.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({ timeline: timelineView(await openedPack()) });
