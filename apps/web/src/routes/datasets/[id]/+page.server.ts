import { error, redirect } from "@sveltejs/kit";
import { datasetPath } from "#lib/navigation/links.ts";
import { claimsByDataset } from "#lib/server/claims/resting.ts";
import { describeDataset } from "#lib/server/datasets/describe.ts";
import { ledger } from "#lib/server/ledger/opened.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { idsWithRedirects, movedTo } from "#lib/server/redirects.ts";
import type { EntryGenerator, PageServerLoad } from "./$types";

export const entries: EntryGenerator = async () => {
  const { catalog } = await openedPack();
  return idsWithRedirects(catalog, "datasets").map((id) => ({ id }));
};

export const load: PageServerLoad = async ({ params }) => {
  const pack = await openedPack();
  const moved = movedTo(pack.catalog, "datasets", params.id);
  if (moved !== undefined) redirect(308, datasetPath(moved));
  const dataset = pack.catalog.datasets.get(params.id);
  if (!dataset) error(404);
  const claims = (await claimsByDataset(pack)).get(params.id) ?? [];
  const sources = { pack, engine: await engine(), ledger: await ledger(), claims };
  return { dataset: describeDataset(sources, params.id, dataset) };
};
