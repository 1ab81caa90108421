export { addSplit, SUM_OF_PARTS } from "./add-split.ts";
export { tradeRow, type Flow, type TradeFigure } from "./trade-row.ts";
