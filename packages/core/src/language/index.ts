export {
  CompareOp,
  MAX_DEPTH,
  Multiplier,
  Period,
  TestTree,
  WrittenUnit,
  type AllNode,
  type ArithmeticNode,
  type CallNode,
  type CompareNode,
  type DateNode,
  type LogicNode,
  type NameNode,
  type NegateNode,
  type NotNode,
  type QuantifiedNode,
  type QuantityNode,
  type RangeNode,
  type SetNode,
  type TestNode,
} from "./tree.ts";
export { print, printPeriod } from "./print.ts";
export { heightOf, readTree } from "./read-tree.ts";
export { MAX_LENGTH, parse, type Parsed } from "./parse/parse.ts";
export {
  quantityRange,
  toNumber,
  unitDimension,
  unitShownAs,
  writtenRange,
  type Written,
} from "./quantity.ts";
export { check, checkDefinition } from "./check/check.ts";
export { explain, explainNoun } from "./explain/explain.ts";
export { callsIn, childrenOf, indicatorsOf, namedIndicators, visit } from "./walk.ts";
export { partOfYear } from "./part-of-year.ts";
export { atYear, atYearBesideEvents, replaceYear, shiftYears, yearsOf } from "./years.ts";
export { formatQuantity } from "./format.ts";
export {
  accepts,
  acceptedValues,
  computedRange,
  EQUAL_FIGURES,
  HEDGES,
  type Accepted,
  type Hedge,
} from "./hedge.ts";
export type {
  Checked,
  FunctionCall,
  IndicatorCall,
  Kind,
  NameMeaning,
  Place,
  ShownAs,
} from "./check/checked.ts";
export {
  FUNCTIONS,
  functionSpec,
  isFunctionName,
  type FunctionName,
  type FunctionParameter,
  type FunctionResult,
  type FunctionSpec,
  type ParameterKind,
} from "./functions.ts";
export {
  DEFINITION_FUNCTIONS,
  isDefinitionFunction,
  type DefinitionFunction,
  type DefinitionFunctionName,
} from "./definition-functions.ts";
export type {
  Vocabulary,
  VocabularyActor,
  VocabularyEvent,
  VocabularyGroup,
  VocabularyIndicator,
} from "./vocabulary.ts";
