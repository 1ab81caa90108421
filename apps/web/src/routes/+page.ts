import { browser } from "$app/env";
import { loadLineChart } from "#lib/components/load-line-chart.ts";
import { isHydrated } from "#lib/served/hydration.ts";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ data }) => ({
  ...data,
  LineChart: browser && !isHydrated() ? undefined : await loadLineChart(),
});
