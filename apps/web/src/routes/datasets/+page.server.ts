import { formatExact } from "#lib/format/number.ts";
import { datasetList } from "#lib/server/datasets/describe.ts";
import { ledger } from "#lib/server/ledger/opened.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const { catalog } = await openedPack();
  const counted = await ledger();
  const figures = [...catalog.datasets.keys()].reduce(
    (sum, id) => sum + (counted.ofDataset.get(id)?.count ?? 0),
    0,
  );
  return {
    rows: datasetList(catalog, counted),
    figures: formatExact(figures),
    publishers: new Set([...catalog.datasets.values()].map(({ publisher }) => publisher)).size,
  };
};
