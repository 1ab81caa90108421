/** Letters in a line beside the plot. */
const PER_LINE = 20;
/** About twice as wide as others. */
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/g;

/** How many lines a label will take: counted from its letters, because nothing can be measured before it is drawn. */
export const labelLines = (label: string): number =>
  Math.ceil(label.replaceAll(CHINESE, "$&$&").length / PER_LINE);
