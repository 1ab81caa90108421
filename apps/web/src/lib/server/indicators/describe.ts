import type { OpenPack } from "@ambit/core/datasets";
import { parse, indicatorsOf } from "@ambit/core/language";
import type { Indicator } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { formatExact } from "#lib/format/number.ts";
import { unitText } from "#lib/format/unit-text.ts";
import { yearsText } from "#lib/format/years-text.ts";
import {
  actorPath,
  apiPath,
  claimsOfPath,
  datasetPath,
  indicatorPath,
  pathTo,
} from "#lib/navigation/links.ts";
import { english, indicatorName, labelText, nameIn } from "#lib/language/names.ts";
import { topicWord } from "#lib/language/topic.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimSection } from "#lib/server/claims/claim-section.ts";
import { claimsOfIndicator } from "#lib/server/claims/resting.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import type { TableView } from "#lib/tables/row.ts";
import { indicatorCharts } from "./charts.ts";
import { indicatorCoverage } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";
import { measureWord } from "./words.ts";

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
  const claims = claimSection(pack, claimsOfIndicator(pack, id), {
    allHref: claimsOfPath("indicator", id),
  });
  return {
    id,
    name: labelText(indicator.name),
    trail: [
      { label: m.site_name(), href: pathTo("/") },
      { label: m.nav_indicators(), href: pathTo("/indicators/") },
      { label: labelText(indicator.name) },
    ],
    lede: indicator.definition,
    ledeLang: english,
    facts: factsOf(indicator, tally),
    caveats: { heading: m.indicators_caveats(), list: indicator.caveats },
    expression: indicator.expression
      ? { label: m.indicators_expression(), text: indicator.expression }
      : undefined,
    links: [
      { label: m.indicators_rests_on(), links: restsOn(engine, id) },
      { label: m.indicators_derived(), links: derivedFrom(engine, id) },
    ].filter(({ links }) => links.length > 0),
    charts: { heading: m.actors_charts(), list: indicatorCharts(engine, release, id, indicator) },
    coverage: {
      heading: m.indicators_coverage(),
      rows: indicatorCoverage(engine, id, first),
      gaps: gapsOf(engine, id, indicator),
    },
    datasets: datasetTable(sources, id),
    downloads: {
      label: m.indicators_downloads(),
      list: indicator.expression === undefined ? downloadsOf(id) : [],
    },
    claims: {
      heading: m.indicators_claims(),
      section: claims,
      all: claims.allHref ? { href: claims.allHref, label: m.actors_claims_all() } : undefined,
    },
  };
}

export type IndicatorView = ReturnType<typeof describeIndicator>;

function factsOf(
  indicator: Indicator,
  tally: { readonly count: number; readonly first: number; readonly last: number } | undefined,
) {
  const { unit, roles, measure, topic, aliases } = indicator;
  return [
    { label: m.indicators_unit(), text: unitText(unit) },
    { label: m.indicators_measure(), text: measureWord(measure) },
    { label: m.indicators_roles(), text: roles.join(" → "), lang: english },
    { label: m.indicators_topic(), text: topicWord(topic) },
    ...(aliases.length > 0
      ? [{ label: m.actors_aliases(), text: aliases.join("; "), lang: english }]
      : []),
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
  return { id, label: indicatorName(catalog, id), href: indicatorPath(id) };
}

function datasetTable({ pack, ledger }: Sources, id: string): TableView {
  const rows = ledger
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
          { text: nameIn(pack.catalog, publisher), href: actorPath(publisher) },
          { text: licence.name, ...(licence.url ? { href: licence.url } : {}) },
          { text: formatExact(tally.count) },
          { text: yearsText(tally) },
        ],
      };
    });
  return {
    heading: m.nav_datasets(),
    columns: [
      { label: m.actors_column_dataset() },
      { label: m.datasets_publisher() },
      { label: m.datasets_licence() },
      { label: m.actors_column_figures(), numeric: true },
      { label: m.actors_column_years() },
    ],
    rows,
  };
}

function downloadsOf(indicator: string) {
  return (["csv", "parquet", "json"] as const).map((format) => ({
    label: format === "parquet" ? "Parquet" : format.toUpperCase(),
    href: apiPath("observations", { indicator, format }),
  }));
}
