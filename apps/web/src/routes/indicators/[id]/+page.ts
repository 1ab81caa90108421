import type { PageLoad } from "./$types";

/** An indicator's page loads the kinds of chart that it draws, after what is read first. */
export const load: PageLoad = async ({ data }) => {
  const views = data.indicator.charts.list;
  return {
    ...data,
    LineChart: views.some((view) => "lines" in view)
      ? (await import("#lib/components/later/LineView.svelte")).default
      : undefined,
    BarChart: views.some((view) => "bars" in view)
      ? (await import("#lib/components/later/BarView.svelte")).default
      : undefined,
  };
};
