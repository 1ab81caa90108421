export { readSheetRecords, type SheetLayout } from "./read-sheet-records.ts";
export { SheetRecord } from "./sheet-record.ts";
