import { headToHead, type Blocs, type HeadToHead, type ComparedPoint } from "@ambit/core/compare";
import type { Catalog } from "@ambit/core/catalog";
import type { Engine } from "@ambit/core/verify";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { language } from "#lib/language/language.ts";
import { labelText } from "#lib/language/names.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { m } from "#lib/paraglide/messages.js";
import { duelsOf } from "./duels.ts";
import { denominatorsOf } from "./denominators.ts";
import { markedEvents } from "./marked-events.ts";
import {
  type Asked,
  ESTIMATED,
  UNLISTED,
  UNRELIABLE,
  type ComparedReading,
  type Comparison,
  type Figure,
  type Line,
} from "./comparison.ts";
import { namedOf } from "./named.ts";
import { asPartnersReport } from "./partners-report.ts";
import { rolling } from "./rolling.ts";
import { subjectOf } from "./subject.ts";
import { whoseFigures } from "./whose.ts";

const WORLD = "world";

/** Compares actors in a target by one indicator, in every reading, and as its partners report it. Throws where there is no such indicator or actor. */
export function compareIn(
  engine: Engine,
  { target, indicator, actors }: Asked,
  blocs: Blocs,
): Comparison {
  const { catalog } = engine;
  const spec = catalog.indicators.get(indicator.id);
  if (!spec) throw new TypeError(`There is no indicator ${indicator.id}`);
  const others = actors.filter((id) => id !== target);
  const addsUp = spec.measure === "flow" || spec.measure === "stock";
  const hasWhole = addsUp && spec.minimum === 0;
  const found = headToHead(
    engine,
    indicator.id,
    indicator.targetPlace,
    target,
    hasWhole ? [...others, WORLD] : others,
    {},
    blocs,
  );
  const named = namedOf(engine, target);
  return {
    target: named,
    indicator: {
      id: indicator.id,
      name: labelText(spec.name),
      unit: spec.unit,
      window: indicator.window,
      definition: spec.definition,
      caveats: spec.caveats,
      share: indicator.targetPlace === 0 ? shareOf(catalog, indicator.id) : null,
      fromZero: addsUp,
    },
    subject:
      language === "en"
        ? subjectOf(spec.phrase ?? spec.name.en, indicator.targetPlace, named.said)
        : m.compare_subject({ indicator: labelText(spec.name), target: named.name }),
    actors: others.map((id) => namedOf(engine, id)),
    readings: [
      ...found.flatMap((entry) => readingOf(engine, entry, indicator.window) ?? []),
      ...[asPartnersReport(engine, { target, indicator, actors: others }) ?? []].flat(),
    ],
    ...(hasWhole ? { per: denominatorsOf(engine, spec, target) } : {}),
    events: markedEvents(catalog, target, others),
  };
}

function readingOf(engine: Engine, entry: HeadToHead, window: number): ComparedReading | undefined {
  const all = entry.actors.map(({ actor, points, summed }): Line => ({
    actor,
    figures: rolling(points.map(figureOf), window),
    ...(summed ? { summed } : {}),
  }));
  const lines = all.filter(({ actor, figures }) => actor !== WORLD && figures.length > 0);
  if (lines.length < 2) return undefined;
  const { reading } = entry;
  return {
    id: reading.id,
    label: readingLabel(engine.catalog, reading),
    whose: whoseFigures(reading, engine),
    perspective: reading.perspective,
    credits: creditsOf(engine.catalog, reading.datasets),
    lines,
    whole: all.find(({ actor }) => actor === WORLD)?.figures ?? null,
    duels: duelsOf(lines),
  };
}

function figureOf({ year, value, unreliable, inferred, estimated }: ComparedPoint): Figure {
  if (unreliable) return [year, value, UNRELIABLE];
  if (estimated) return [year, value, ESTIMATED];
  return inferred ? [year, value, UNLISTED] : [year, value];
}

/** The derived indicator that is this one over the same of the world. */
function shareOf(catalog: Catalog, indicator: string): string | null {
  const quotient = `${indicator}(a, b) / ${indicator}(a, world)`;
  const share = catalog.indicators.values().find((i) => i.expression === quotient);
  return share?.id ?? null;
}
