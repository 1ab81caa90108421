export { locatePassage, type Paragraph, type PassageState } from "./locate.ts";
export { numbersOfTest } from "./numbers-of-test.ts";
export { normaliseParagraph, paragraphsOf } from "./paragraphs.ts";
