import type { PageLoad } from "./$types";

/** The chart stands below the matrix: its code comes after what is read first. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  LineChart: (await import("#lib/components/LineChart.svelte")).default,
});
