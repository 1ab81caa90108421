import type { OpenPack } from "@ambit/core/datasets";
import { parse, indicatorsOf } from "@ambit/core/language";
import { UNITS, type Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { formatExact } from "#lib/format/number.ts";
import { yearsText } from "#lib/format/years-text.ts";
import {
  actorPath,
  apiPath,
  claimsOfPath,
  datasetPath,
  indicatorPath,
} from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimSection } from "#lib/server/claims/claim-section.ts";
import { claimsOfIndicator } from "#lib/server/claims/resting.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { indicatorCharts } from "./charts.ts";
import { indicatorCoverage } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";
import { measureWord, topicWord } from "./words.ts";

/** Where an indicator's page comes from. */
export interface Sources {
  readonly pack: Pick<OpenPack, "release" | "catalog" | "verdicts">;
  readonly engine: Engine;
  readonly ledger: Ledger;
}

/** Everything that an indicator's page shows. */
export function describeIndicator(sources: Sources, id: string, indicator: Indicator) {
  const { pack, engine, ledger } = sources;
  const { catalog, release } = pack;
  const tally = ledger.ofIndicator.get(id);
  const first = new Set([...engine.targets, ...catalog.membersOf(release.suitors)]);
  return {
    id,
    name: indicator.name.en,
    lede: indicator.definition,
    facts: factsOf(indicator, tally),
    caveats: indicator.caveats,
    expression: indicator.expression ?? "",
    restsOn: restsOn(engine, id),
    derived: derivedFrom(engine, id),
    charts: indicatorCharts(engine, release, id, indicator),
    coverage: indicatorCoverage(engine, id, first),
    gaps: gapsOf(engine, id, indicator),
    datasets: datasetRows(sources, id),
    downloads: indicator.expression === undefined ? downloadsOf(id) : [],
    claims: claimSection(pack, claimsOfIndicator(pack, id), {
      allHref: claimsOfPath("indicator", id),
    }),
  };
}

export type IndicatorView = ReturnType<typeof describeIndicator>;

function factsOf(
  indicator: Indicator,
  tally: { readonly count: number; readonly first: number; readonly last: number } | undefined,
) {
  const { unit, roles, measure, topic, aliases } = indicator;
  return [
    { label: m.indicators_unit(), text: `${unit}: ${UNITS[unit]}` },
    { label: m.indicators_measure(), text: measureWord(measure) },
    { label: m.indicators_roles(), text: roles.join(" → ") },
    { label: m.indicators_topic(), text: topicWord(topic) },
    ...(aliases.length > 0 ? [{ label: m.actors_aliases(), text: aliases.join("; ") }] : []),
    ...(tally
      ? [
          {
            label: m.actors_column_figures(),
            text: `${formatExact(tally.count)}, ${yearsText(tally)}`,
          },
        ]
      : []),
  ];
}

/** For a derived indicator: those whose figures it is computed from. */
function restsOn({ catalog, vocabulary }: Engine, id: string) {
  const { expression } = catalog.indicators.get(id) ?? {};
  const parsed = expression === undefined ? undefined : parse(expression);
  const ids = parsed?.ok ? indicatorsOf(parsed.value.tree, vocabulary) : [];
  return ids.map((one) => linkTo(catalog, one));
}

/** The indicators that are computed from this one. */
function derivedFrom(engine: Engine, id: string) {
  return [...engine.catalog.indicators.keys()]
    .filter((other) => restsOn(engine, other).some((one) => one.id === id))
    .map((other) => linkTo(engine.catalog, other));
}

function linkTo(catalog: Engine["catalog"], id: string) {
  return { id, label: catalog.indicators.get(id)?.name.en ?? id, href: indicatorPath(id) };
}

function datasetRows({ pack, ledger }: Sources, id: string): readonly TableRow[] {
  return ledger
    .datasetsOf(id)
    .ranked()
    .flatMap(([dataset, tally]) => {
      const found = pack.catalog.datasets.get(dataset);
      if (!found) return [];
      const { licence, publisher, label } = found;
      return {
        id: dataset,
        cells: [
          { text: label, href: datasetPath(dataset) },
          { text: pack.catalog.nameOf(publisher), href: actorPath(publisher) },
          { text: licence.name, ...(licence.url ? { href: licence.url } : {}) },
          { text: formatExact(tally.count) },
          { text: yearsText(tally) },
        ],
      };
    });
}

function downloadsOf(indicator: string) {
  return (["csv", "parquet", "json"] as const).map((format) => ({
    label: format === "parquet" ? "Parquet" : format.toUpperCase(),
    href: apiPath("observations", { indicator, format }),
  }));
}
