import { loadFigures } from "#lib/evidence/load-figures.ts";
import type { PageLoad } from "./$types";

/** Most actors have nothing to draw: the chart is loaded only for those that have. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  figures: await loadFigures(data.profile.shown.views),
  LineChart:
    data.profile.charts.list.length > 0
      ? (await import("#lib/components/later/LineView.svelte")).default
      : undefined,
});
