export { addSplit } from "./add-split.ts";
export { tradeRow, type Flow, type TradeFigure } from "./trade-row.ts";
