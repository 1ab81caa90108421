/** A function that stands in the expressions of derived indicators alone. */
export interface DefinitionFunction {
  /** `family`: an indicator call with `*` or a group in a place. */
  readonly takes: "family" | "number";
  readonly doc: string;
  readonly example: string;
  /** What a test writes instead. */
  readonly inTests: string;
}

/**
 * What definitions can say beyond arithmetic. A sum over partners of whom some are missing is a bound
 * and not a number, and so is what is divided by it.
 */
export const DEFINITION_FUNCTIONS = {
  total: {
    takes: "family",
    doc: "the sum over the members, for publishers who give no total of their own",
    example: "total(students(a, *))",
    inTests: "sum(students(KAZ, *)[2018])",
  },
  greatest: {
    takes: "family",
    doc: "the largest value among the members",
    example: "greatest(trade-share(a, *))",
    inTests: "largest(trade(KAZ, *)[2018]) = RUS",
  },
  squares: {
    takes: "family",
    doc: "the sum of the squared shares of one whole, from 0 to 1",
    example: "squares(trade-share(a, *))",
    inTests: "trade-concentration(KAZ)[2018] > 0.2",
  },
  absolute: {
    takes: "number",
    doc: "the number without its sign",
    example: "absolute(un-ideal-point(a) - un-ideal-point(b))",
    inTests: "un-ideal-point(KAZ)[2018] - un-ideal-point(USA)[2018] between -1 and 1",
  },
} as const satisfies Record<string, DefinitionFunction>;

/** A key of `DEFINITION_FUNCTIONS`. */
export type DefinitionFunctionName = keyof typeof DEFINITION_FUNCTIONS;

/** Whether a call of this name is such a function's. */
export function isDefinitionFunction(name: string): name is DefinitionFunctionName {
  return Object.hasOwn(DEFINITION_FUNCTIONS, name);
}
