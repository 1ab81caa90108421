import { reporterFor, ruleKey, type Option, type Rule } from "./choice.ts";
import type { Engine } from "./engine.ts";
import type { Need } from "./needs.ts";

/** Every way in which the figures of one slot can be had: dataset by dataset, the newest first, rule by rule. */
export function optionsOf(engine: Engine, slot: string, needs: readonly Need[]): readonly Option[] {
  const indicator = needs[0]?.indicator ?? "";
  const pinned = needs[0]?.pinned;
  const datasets = newestFirst(engine, indicator);
  const own = (dataset: string) => engine.catalog.datasets.get(dataset)?.perspective === "reporter";
  return datasets.flatMap((dataset): readonly Option[] => {
    const rules: readonly Rule[] = own(dataset) ? rulesOf(engine, needs) : [{ kind: "compiler" }];
    return rules
      .map((rule): Option => ({ slot, indicator, dataset, rule }))
      .filter((option) => hasFigures(engine, option, needs, pinned));
  });
}

/** The datasets that have figures of an indicator, by the day of their release. */
export function newestFirst({ catalog, store }: Engine, indicator: string): readonly string[] {
  const released = (id: string) => catalog.datasets.get(id)?.released ?? "";
  return store.datasets(indicator).toSorted((a, b) => {
    const [ofA, ofB] = [released(a), released(b)];
    return ofA === ofB ? 0 : ofA < ofB ? 1 : -1;
  });
}

/** For each reporter the datasets that have its figures: those with the most of its dyads first, then the newest. */
export function ordersOf(
  engine: Engine,
  indicator: string,
  rule: Rule,
  needs: readonly Need[],
): ReadonlyMap<string | null, readonly string[]> {
  const wanted = rule.kind === "compiler" ? "third-party" : "reporter";
  const datasets = newestFirst(engine, indicator).filter(
    (id) => engine.catalog.datasets.get(id)?.perspective === wanted,
  );
  const dyads = Map.groupBy(
    needs.flatMap((need) => need.dyads),
    ([from, to]) => reporterFor(rule, from, to, engine.targets),
  );
  const orders = new Map<string | null, readonly string[]>();
  for (const [reporter, own] of dyads) {
    if (reporter === undefined) continue;
    const voices = own.map(([from, to]) => engine.store.voices(indicator, from, to));
    const has = (id: string) =>
      voices.filter((all) =>
        all.some((v) => v.dataset === id && (reporter === null || v.reporter === reporter)),
      ).length;
    orders.set(
      reporter,
      datasets.filter((id) => has(id) > 0).toSorted((a, b) => has(b) - has(a)),
    );
  }
  return orders;
}

/** The rules under which the needs' figures have a reporter, without two that come to the same. */
export function rulesOf(engine: Engine, needs: readonly Need[]): readonly Rule[] {
  const pinned = needs[0]?.pinned;
  if (pinned !== undefined) return [{ kind: "by", reporter: pinned }];
  const rules: Rule[] = commonSides(needs).map((reporter) => ({ kind: "by", reporter }));
  const dyads = needs.flatMap((need) => need.dyads);
  if (needs.some((need) => need.open)) return rules;
  for (const kind of ["target", "partner"] as const) {
    const reporters = new Set(
      dyads.map(([from, to]) => reporterFor({ kind }, from, to, engine.targets)),
    );
    if (reporters.has(undefined)) continue;
    const [only] = reporters;
    const same =
      reporters.size === 1 && rules.some((rule) => rule.kind === "by" && rule.reporter === only);
    if (!same) rules.push({ kind });
  }
  return rules;
}

/** Who is a side of every dyad: such a one reports all of them. */
function commonSides(needs: readonly Need[]): readonly string[] {
  const dyads = needs.flatMap((need) => need.dyads);
  const [first] = dyads;
  if (!first) return [];
  return [...new Set(first)].filter(
    (side) => side !== "" && side !== "world" && dyads.every((dyad) => dyad.includes(side)),
  );
}

function hasFigures(
  engine: Engine,
  option: Option,
  needs: readonly Need[],
  pinned: string | undefined,
): boolean {
  return needs.some((need) =>
    need.dyads.some(([from, to]) => {
      const reporter = pinned ?? reporterFor(option.rule, from, to, engine.targets);
      return (
        reporter !== undefined &&
        engine.store
          .voices(option.indicator, from, to)
          .some(
            (v) => v.dataset === option.dataset && (reporter === null || v.reporter === reporter),
          )
      );
    }),
  );
}

/**
 * For each need, the first and last year for which somebody (or, with a dataset, that dataset) has
 * figures under the rule. Of a need with several dyads, one with figures is enough; where nobody has
 * any, the first is Infinity.
 */
export function spansOf(
  engine: Engine,
  rule: Rule,
  needs: readonly Need[],
  dataset: string | null,
): readonly (readonly [number, number])[] {
  return needs.map((need) => {
    let [first, last] = [Infinity, -Infinity];
    for (const [from, to] of need.dyads) {
      const reporter = reporterFor(rule, from, to, engine.targets);
      if (reporter === undefined) continue;
      for (const voice of engine.store.voices(need.indicator, from, to)) {
        if (reporter !== null && voice.reporter !== reporter) continue;
        if (dataset !== null && voice.dataset !== dataset) continue;
        first = Math.min(first, voice.first);
        last = Math.max(last, voice.last);
      }
    }
    return [first, last];
  });
}

export function sameRule(a: Rule, b: Rule): boolean {
  return ruleKey(a) === ruleKey(b);
}
