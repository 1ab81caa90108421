import type { PageLoad } from "./$types";

/** Charts and tables of readings are the heaviest parts: they come after what is read first. */
export const load: PageLoad = async () => {
  const [bars, lines, readings] = await Promise.all([
    import("#lib/components/BarChart.svelte"),
    import("#lib/components/LineChart.svelte"),
    import("#lib/components/ReadingTable.svelte"),
  ]);
  return { BarChart: bars.default, LineChart: lines.default, ReadingTable: readings.default };
};
