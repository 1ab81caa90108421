import { language } from "./language.ts";

const isChinese = language === "zh";

/** Names or parts in a row, with the marks between them that the language has. */
export const commas = (parts: readonly string[]): string => parts.join(isChinese ? "、" : ", ");

/** Parts that have commas of their own. */
export const semicolons = (parts: readonly string[]): string => parts.join(isChinese ? "；" : "; ");

/** What comes before what is said of it. */
export const colon: string = isChinese ? "：" : ": ";
