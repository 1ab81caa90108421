import { error, redirect } from "@sveltejs/kit";
import { indicatorPath } from "#lib/navigation/links.ts";
import { describeIndicator } from "#lib/server/indicators/describe.ts";
import { ledger } from "#lib/server/ledger/opened.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { idsWithRedirects, movedTo } from "#lib/server/redirects.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return idsWithRedirects(catalog, "indicators").map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const moved = movedTo(pack.catalog, "indicators", params.id);
  if (moved !== undefined) redirect(308, indicatorPath(moved));
  const indicator = pack.catalog.indicators.get(params.id);
  if (!indicator) error(404);
  const sources = { pack, engine: await engine(), ledger: await ledger() };
  return { indicator: describeIndicator(sources, params.id, indicator) };
};
