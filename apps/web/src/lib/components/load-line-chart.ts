/** Charts stand below what is read first: their code comes when one is near. */
export const loadLineChart = async () => (await import("#lib/components/LineChart.svelte")).default;
