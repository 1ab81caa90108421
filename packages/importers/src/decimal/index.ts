export { addDecimals, plainDecimal, shiftDecimal } from "./decimal.ts";
export { readNumber, type NumberFormat } from "./read-number.ts";
