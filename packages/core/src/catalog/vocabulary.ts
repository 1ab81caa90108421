import type { Vocabulary, VocabularyIndicator } from "../language/index.ts";
import { dimensionOf, type Indicator } from "../model/index.ts";
import type { Catalog } from "./catalog.ts";

/** The names that a test may use, as the language asks for them. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const indicators = new Map([...catalog.indicators].map(([id, i]) => [id, indicatorWords(i)]));
  const actors = new Map(
    [...catalog.actors].map(([id, a]) => [
      id,
      { kind: a.kind, name: a.name.en, aliases: a.aliases },
    ]),
  );
  const groups = new Map([...catalog.groups].map(([id, g]) => [id, { name: g.name.en }]));
  const events = new Map([...catalog.events].map(([id, e]) => [id, { name: e.name.en }]));
  return {
    indicator: (id) => indicators.get(id),
    indicatorNames: () => [...indicators.keys()],
    actor: (id) => actors.get(id),
    actorIds: () => [...actors.keys()],
    group: (id) => groups.get(id),
    groupIds: () => [...groups.keys()],
    event: (id) => events.get(id),
    eventIds: () => [...events.keys()],
  };
}

function indicatorWords(indicator: Indicator): VocabularyIndicator {
  return {
    name: indicator.name.en,
    arity: indicator.arity,
    dimension: dimensionOf(indicator.unit),
    measure: indicator.measure,
    roles: indicator.roles,
    ...(indicator.phrase ? { phrase: indicator.phrase } : {}),
    ...shownAs(indicator),
    ...(indicator.parameters ? { parameters: indicator.parameters } : {}),
    ...(indicator.expression ? { expression: indicator.expression } : {}),
  };
}

function shownAs({ unit }: Indicator): Pick<VocabularyIndicator, "shownAs"> | undefined {
  if (unit === "ratio") return { shownAs: "%" };
  return unit === "score" || unit === "count" ? { shownAs: unit } : undefined;
}
