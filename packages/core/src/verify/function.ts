import type { CallNode, FunctionName } from "../language/index.ts";
import { countOf, largest, mean, rank, smallest, sum } from "./family.ts";
import { joined, member } from "./member.ts";
import {
  attended,
  dateOf,
  eventsOf,
  facilitiesOf,
  firstPlace,
  lastPlace,
  visitsOf,
} from "./record.ts";
import type { Run, Scope } from "./run.ts";
import { change, difference, falls, growth, rises } from "./span.ts";
import type { Value } from "./value.ts";
import { firstYear, lastYear } from "./year.ts";

type Evaluator = (run: Run, call: CallNode, scope: Scope) => Value;

const EVALUATORS: Readonly<Record<FunctionName, Evaluator>> = {
  sum,
  mean,
  largest,
  smallest,
  rank,
  count: countOf,
  change,
  growth,
  difference,
  rises,
  falls,
  "first-year": firstYear,
  "last-year": lastYear,
  member,
  joined,
  date: dateOf,
  attended,
  visits: visitsOf,
  events: eventsOf,
  facilities: facilitiesOf,
  first: firstPlace,
  last: lastPlace,
};

export function evaluateFunction(run: Run, call: CallNode, scope: Scope): Value {
  return EVALUATORS[call.name as FunctionName](run, call, scope);
}
