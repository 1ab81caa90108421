import { headToHead } from "@ambit/core/compare";
import type { Release } from "@ambit/core/datasets";
import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { ComparedIndicator, Options } from "#lib/compare/comparison.ts";
import { namedOf } from "#lib/compare/named.ts";
import { subjectOf } from "#lib/compare/subject.ts";
import { labelText } from "#lib/language/names.ts";
import { pairsOf } from "#lib/server/mirror/flows.ts";

type Spec = Indicator & { readonly id: string };

/** What the pack can compare: the headline indicators first, then every other that sets two suitors side by side. */
export function optionsOf(engine: Engine, release: Release): Options {
  const { catalog } = engine;
  const targets = catalog.membersOf("targets");
  const suitors = catalog.membersOf(release.suitors);
  const headlines = release.headlines.flatMap(({ indicator, targetPlace, window }) => {
    const spec = catalog.indicators.get(indicator);
    return spec ? [{ ...partsOf(spec, targetPlace), window, headline: true }] : [];
  });
  const others = [...catalog.indicators.values()]
    .filter((i) => isComparable(i) && headlines.every((h) => h.id !== i.id))
    .flatMap((spec) => placed(engine, spec, targets, suitors) ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const all: ComparedIndicator[] = [...headlines, ...others].map((indicator) => ({
    ...indicator,
    targets: targetsOf(engine, indicator.id, indicator.targetPlace, targets, suitors),
  }));
  return {
    targets: targets.map((id) => namedOf(engine, id)),
    suitors: suitors.map((id) => namedOf(engine, id)),
    indicators: all.filter((i) => i.targets.length > 0),
    mirrors: pairsOf(engine).map(({ target, power }) => `${target}-${power}`),
    thisYear: Number(release.released.slice(0, 4)),
    released: release.released,
    hash: release.hash,
  };
}

/** Shares are a way to look at their amounts, lengths of borders do not compete, and the phrase must be sayable. */
function isComparable({ arity, expression, topic, phrase }: Spec): boolean {
  if (arity !== "dyadic" || topic === "geography" || expression?.includes("world")) return false;
  return [0, 1].every(
    (place) => !subjectOf(phrase ?? "", place as 0 | 1, "Somebody").includes("{"),
  );
}

/** With the place in which the target stands: the first in which there is something to compare. */
function placed(
  engine: Engine,
  spec: Spec,
  targets: readonly string[],
  suitors: readonly string[],
): Omit<ComparedIndicator, "targets"> | undefined {
  const places = [0, 1] as const;
  const place = places.find((p) => targetsOf(engine, spec.id, p, targets, suitors).length > 0);
  return place === undefined ? undefined : { ...partsOf(spec, place), window: 1, headline: false };
}

function partsOf({ id, name }: Spec, targetPlace: 0 | 1) {
  return { id, name: labelText(name), targetPlace };
}

function targetsOf(
  engine: Engine,
  indicator: string,
  targetPlace: 0 | 1,
  targets: readonly string[],
  suitors: readonly string[],
): readonly string[] {
  return targets.filter(
    (target) =>
      headToHead(
        engine,
        indicator,
        targetPlace,
        target,
        suitors.filter((s) => s !== target),
      ).length > 0,
  );
}
