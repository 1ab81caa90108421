export { joinRows, readRecords } from "./read-records.ts";
export { RecordReader } from "./record-reader.ts";
export { extendTable } from "./extend-table.ts";
export { toRow, type Figure } from "./to-row.ts";
export { ACCOUNTED, accountedZeros } from "./accounted-zeros.ts";
export { readWide, type WideTable } from "./read-wide.ts";
export { someOf } from "./some-of.ts";
export { allOf } from "./all-of.ts";
export { bothOrders } from "./both-orders.ts";
