export {
  cellAddress,
  describePlace,
  issueAt,
  rowAddress,
  type CellAddress,
} from "./cell-address.ts";
export { Collector } from "./collector.ts";
export { expectCells, sheetNamed } from "./expect.ts";
export { RawFolder } from "./folder.ts";
export { repeatedRows } from "./repeated-rows.ts";
export type { CsvOptions, CsvRecord, Encoding, RawFiles, Sheet } from "./raw-files.ts";
