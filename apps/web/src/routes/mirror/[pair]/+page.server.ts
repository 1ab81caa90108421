import { error } from "@sveltejs/kit";
import { pairOf, pairsOf } from "#lib/server/mirror/flows.ts";
import { pairPage } from "#lib/server/mirror/view.ts";
import { engine } from "#lib/server/pack.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () =>
  pairsOf(await engine()).map(({ target, power }) => ({ pair: `${target}-${power}` }));

export const load: PageServerLoad = async ({ params }) => {
  const opened = await engine();
  const [target = "", power = ""] = params.pair.split("-");
  const pair = pairOf(opened, target, power);
  if (pair.flows.length === 0) error(404);
  return { pair: pairPage(opened, pair) };
};
