export { addDecimals, plainDecimal, roundDecimal, shiftDecimal } from "./decimal.ts";
export { readNumber, type NumberFormat } from "./read-number.ts";
