import type { PageLoad } from "./$types";

/** Charts and tables of readings are the heaviest parts: they come after what is read first. */
export const load: PageLoad = async () => {
  const [bars, lines, readings] = await Promise.all([
    import("#lib/components/later/BarView.svelte"),
    import("#lib/components/later/LineView.svelte"),
    import("#lib/components/later/ReadingView.svelte"),
  ]);
  return { BarChart: bars.default, LineChart: lines.default, ReadingTable: readings.default };
};
