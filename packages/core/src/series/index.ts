export { type Figure } from "./figure.ts";
export { createStore, type Cell, type ObservationStore, type Voice } from "./store.ts";
export { createTable, type IndicatorTable, type TableRow } from "./table.ts";
