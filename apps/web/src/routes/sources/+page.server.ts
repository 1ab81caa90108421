import { openedPack } from "#lib/server/pack.ts";
import { sourceSummary } from "#lib/server/source/summary.ts";
import type { PageServerLoad } from "./$types";

export const load: PageServerLoad = async () => {
  const pack = await openedPack();
  const sources = [...pack.catalog.sources.values()].toSorted((a, b) =>
    a.published < b.published ? 1 : -1,
  );
  return { sources: sources.map((source) => sourceSummary(pack, source)) };
};
