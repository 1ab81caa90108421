export { diffFigures, type FigureChange, type FigureLine } from "./figures.ts";
export { printFigures } from "./print-figures.ts";
export { diffVerdicts, WrittenVerdicts } from "./verdicts.ts";
