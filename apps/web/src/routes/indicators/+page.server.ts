import { indicatorList } from "#lib/server/indicators/list.ts";
import { ledger } from "#lib/server/ledger/opened.ts";
import { openedPack } from "#lib/server/pack.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const { catalog } = await openedPack();
  const derived = [...catalog.indicators.values()].filter((i) => i.expression !== undefined);
  return {
    groups: indicatorList(catalog, await ledger()),
    count: catalog.indicators.size,
    derived: derived.length,
  };
};
