export { parseJson, shapeIssue } from "./parse-json.ts";
export { parseTable, type Table } from "./parse-table.ts";
export { readCells, toCells, type Cells } from "./read-cells.ts";
