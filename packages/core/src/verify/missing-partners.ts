import { callsIn, isFunctionName, printPeriod, type TestTree } from "../language/index.ts";
import type { MissingObservation } from "../model/index.ts";
import type { Engine } from "./engine.ts";
import { actorsOf } from "./places.ts";
import { OUTERMOST } from "./run.ts";

/** Stands for every partner in what is missing, as it does in a test. */
export const EVERY = "*";

/**
 * For calls with `*` that no reading can evaluate: one line for each actor that the call names. Partner
 * by partner the list would begin with islands that nobody asked about.
 */
export function missingPartners(engine: Engine, tree: TestTree): readonly MissingObservation[] {
  // A quantifier's variable is nobody.
  const isKnown = (actor: string) => engine.catalog.actors.has(actor);
  return callsIn(tree).flatMap((call) => {
    const star = call.args.findIndex((arg) => arg.type === "all");
    const named = call.args[1 - star];
    if (star === -1 || !named || named.type === "all" || isFunctionName(call.name)) return [];
    const actors = actorsOf(engine, named, OUTERMOST, call.period);
    return actors.filter(isKnown).map((actor) => ({
      indicator: call.name,
      from: star === 0 ? EVERY : actor,
      to: star === 0 ? actor : EVERY,
      period: call.period ? printPeriod(call.period) : "any",
      ...(call.reporter === undefined ? {} : { reporter: call.reporter }),
      reason: "no source in the data has these for all partners of all who are named",
    }));
  });
}
