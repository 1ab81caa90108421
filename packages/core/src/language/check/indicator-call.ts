import { DEFINITION_FUNCTIONS, isDefinitionFunction } from "../definition-functions.ts";
import { functionSpec } from "../functions.ts";
import { nearestFew } from "../nearest.ts";
import { quote } from "./quote.ts";
import type { CallNode } from "../tree.ts";
import type { IndicatorCall, Kind, Place, ShownAs } from "./checked.ts";
import type { Checking, Scope } from "./context.ts";
import { didYouMean, oneActor } from "./names.ts";
import { indicatorYears } from "./periods.ts";
import { isFamilyPlace, placeOf } from "./places.ts";
import { nearestCall } from "./suggest.ts";

/** An indicator call anywhere but directly in an aggregate: one value. */
export function indicatorKind(check: Checking, call: CallNode, scope: Scope): Kind | undefined {
  const kind = indicatorOrFamily(check, call, scope);
  if (kind?.kind !== "family") return kind;
  return check.report(call, "needs_aggregate", `'${quote(call)}' stands for several values`, {
    expected: "one value",
    tip: `Write sum(${quote(call)}), mean, largest, smallest or rank, or every s in a group: … s ….`,
  });
}

/** An indicator call: a number, or a family when several actors stand in a place. */
export function indicatorOrFamily(
  check: Checking,
  call: CallNode,
  scope: Scope,
): Extract<Kind, { kind: "number" | "family" }> | undefined {
  const indicator = check.vocabulary.indicator(call.name);
  if (!indicator) return unknownCall(check, call);
  const before = check.issues.length;
  if (refuseArity(check, call, indicator.arity === "dyadic" ? 2 : 1)) return undefined;
  const places = call.args.map((arg) => placeOf(check, arg, scope));
  const years = indicatorYears(check, call, indicator, scope);
  if (call.reporter !== undefined) oneActor(check, call, call.reporter, scope);
  if (check.issues.length > before || !years) return undefined;
  const known = places.filter((place) => place !== undefined);
  check.calls.set(call, { as: "indicator", id: call.name, indicator, places: known, years });
  const shownAs: ShownAs | undefined = indicator.shownAs;
  return {
    kind: known.some(isFamilyPlace) ? "family" : "number",
    dimension: indicator.dimension,
    ...(shownAs && { shownAs }),
  };
}

/** Notes which place `largest` and its like choose from: the one with `*`, else the only one with several actors. */
export function chooseCandidate(check: Checking, call: CallNode): void {
  const checked = check.calls.get(call) as IndicatorCall;
  const several = indicesOf(checked.places, isFamilyPlace);
  const stars = indicesOf(checked.places, ({ place }) => place === "all");
  const candidates = stars.length > 0 ? stars : several;
  const [candidate] = candidates;
  if (candidates.length === 1 && candidate !== undefined) {
    check.calls.set(call, { ...checked, candidate });
    if (several.length > 1) refuseSum(check, call);
    return;
  }
  check.report(call, "ambiguous_candidate", "it is not clear which place to choose from", {
    found: quote(call),
    tip: "Put * in the place to choose from, and actors or a group in the other.",
  });
}

/** Rates and scores of several actors do not add up. */
export function refuseSum(check: Checking, call: CallNode): void {
  const { indicator, id } = check.calls.get(call) as IndicatorCall;
  if (indicator.measure === "flow" || indicator.measure === "stock") return;
  check.report(
    call,
    "not_additive",
    `'${id}' of several actors does not add up: it is a ${indicator.measure}`,
    {
      tip: "Use mean, or speak of each: every s in a group: … s ….",
    },
  );
}

function indicesOf(places: readonly Place[], test: (place: Place) => boolean): readonly number[] {
  return places.flatMap((place, i) => (test(place) ? [i] : []));
}

function refuseArity(check: Checking, call: CallNode, wanted: number): boolean {
  const found = call.args.length;
  if (found === wanted) return false;
  const extra = call.args[wanted];
  const tip =
    extra?.type === "quantity" || extra?.type === "range"
      ? `The period stands in brackets: ${call.name}(${call.args.slice(0, wanted).map(quote).join(", ")})[${quote(extra)}].`
      : `Write ${call.name}(${wanted === 2 ? "KAZ, CHN" : "KAZ"})[2018].`;
  check.report(
    call,
    "wrong_arity",
    `'${call.name}' takes ${wanted === 2 ? "two actors" : "one actor"}`,
    {
      found: String(found),
      expected: String(wanted),
      tip,
    },
  );
  return true;
}

function unknownCall(check: Checking, call: CallNode): undefined {
  const { name } = call;
  const likely = isDefinitionFunction(name)
    ? undefined
    : check.suggest(() => nearestCall(check.vocabulary, name));
  const what = likely?.is ?? "indicator";
  return check.report(
    call,
    `unknown_${what}`,
    `unknown ${what} '${name}'${didYouMean(likely?.name)}`,
    {
      found: name,
      expected: "an indicator or a function",
      tip: unknownTip(check, name, likely),
    },
  );
}

function unknownTip(check: Checking, name: string, likely: ReturnType<typeof nearestCall>): string {
  if (isDefinitionFunction(name)) {
    const { inTests } = DEFINITION_FUNCTIONS[name];
    return `'${name}' stands in definitions of indicators alone; a test writes ${inTests}.`;
  }
  if (check.vocabulary.actor(name)) {
    return `'${name}' is an actor; an indicator stands before the parenthesis, like trade(KAZ, CHN)[2023].`;
  }
  const spec = likely && functionSpec(likely.name);
  if (spec) return `${likely.name} is ${spec.doc}: ${spec.example}.`;
  if (likely) return `Write ${likely.name}(…).`;
  const few = nearestFew(name, check.vocabulary.indicatorNames(), 3);
  return `The nearest are ${few.join(", ")}.`;
}
