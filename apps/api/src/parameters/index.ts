export { idList } from "./id-list.ts";
export { inOrder } from "./in-order.ts";
export { wholeNumber, yearNamed } from "./whole-number.ts";
