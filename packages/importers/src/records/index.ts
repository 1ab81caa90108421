export { joinRows, readRecords } from "./read-records.ts";
export { RecordReader } from "./record-reader.ts";
export { extendTable } from "./extend-table.ts";
export { toRow, type Figure } from "./to-row.ts";
export { ACCOUNTED, accountedZeros } from "./accounted-zeros.ts";
