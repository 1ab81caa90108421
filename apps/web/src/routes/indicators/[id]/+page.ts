import type { PageLoad } from "./$types";

/** Few indicators have one year only, and bars instead of lines: these alone load them. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  BarChart: data.indicator.charts.list.some((view) => "bars" in view)
    ? (await import("#lib/components/BarChart.svelte")).default
    : undefined,
});
