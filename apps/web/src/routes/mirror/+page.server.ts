import { mirrorView } from "#lib/server/mirror/view.ts";
import { engine } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => ({ mirror: mirrorView(await engine()) });
