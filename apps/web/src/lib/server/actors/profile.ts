import type { OpenPack } from "@ambit/core/datasets";
import { yearOf, type Actor } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { kindWord } from "#lib/actors/kind-word.ts";
import type { LineView } from "#lib/charts/line-view.ts";
import { namedOf } from "#lib/compare/named.ts";
import { evidenceOfAssessment } from "#lib/evidence/show/of-assessment.ts";
import { referenceText } from "#lib/evidence/show/reference.ts";
import { formatDate } from "#lib/format/date.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { actorPath, claimsOfPath, pathTo } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimSection, type ClaimSection } from "#lib/server/claims/claim-section.ts";
import { concerning } from "#lib/server/claims/concerning.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import { distinct } from "#lib/server/source/distinct.ts";
import { judgedOf, recordRows } from "#lib/server/source/record.ts";
import { debtView, lendingView } from "./debt.ts";
import { economyViews } from "./economy.ts";
import { euroTradeViews } from "./euro-trade.ts";
import { eventsOf } from "./events.ts";
import { gasViews } from "./gas.ts";
import { ledeOf, membersOn } from "./lede.ts";
import { membersOf, membershipsOf } from "./memberships.ts";
import { namesOf } from "./names.ts";
import { articlesOf } from "./published.ts";
import { actorTables } from "./tables.ts";
import { tradeViews } from "./trade.ts";

/** Where a profile's facts come from. */
export interface Sources {
  readonly pack: Pick<OpenPack, "release" | "catalog" | "verdicts">;
  readonly engine: Engine;
  readonly ledger: Ledger;
}

/** First year of axes and series: the five states became independent in it. */
const FIRST = 1991;

/** Everything that an actor's page shows; sections without content are empty. */
export function profileOf(sources: Sources, id: string, actor: Actor) {
  const { pack, engine, ledger } = sources;
  const { catalog, release } = pack;
  const index = concerning(catalog);
  const charts = chartsOf(sources, id);
  const claims = claimSection(pack, index.claims(id), { allHref: claimsOfPath("actor", id) });
  const tables = actorTables(catalog, ledger, id);
  const published = tables.datasets?.rows.map((row) => row.id) ?? [];
  return {
    id,
    name: labelText(actor.name),
    trail: [
      { label: m.site_name(), href: pathTo("/") },
      { label: m.nav_actors(), href: pathTo("/actors/") },
      { label: labelText(actor.name) },
    ],
    names: { label: m.actors_names(), list: namesOf(actor.name) },
    description: actor.description ?? "",
    facts: factsOf(actor, (state) => nameIn(catalog, state)),
    lede: ledeOf({
      name: namedOf(engine, id).said,
      description: actor.description,
      finding: charts.find(({ title }) => !title.includes(m.actors_trade_those_shown()))?.title,
      members: membersOn(catalog, id, release.released),
      datasets: published.length,
      figures: countFigures(ledger, id, published),
      claims,
    }),
    years: [FIRST, yearOf(release.released)] as const,
    charts: { heading: m.actors_charts(), list: charts },
    memberships: membershipsOf(catalog, id),
    members: membersOf(catalog, id),
    events: { heading: m.actors_events(), list: eventsOf(catalog, id) },
    shown: shownBy(sources, id, actor),
    related: {
      heading: m.actors_related(),
      list: relatedOf(catalog, id).map((other) => ({
        href: actorPath(other),
        label: nameIn(catalog, other),
      })),
    },
    references: actor.evidence.map(referenceText),
    claims: { heading: m.actors_claims(), section: claims, all: allOf(claims) },
    said: {
      heading: m.actors_said({ name: labelText(actor.name) }),
      section: claimSection(pack, index.saidBy(id), { most: 10 }),
      rows: recordRows(judgedOf(pack, distinct(catalog, index.saidBy(id)))),
    },
    articles: { heading: m.actors_articles(), list: articlesOf(catalog, id) },
    tables,
  };
}

/** The series, events and facilities that show a mechanism or an organisation at work. */
function shownBy({ pack, engine }: Sources, id: string, { shownBy: refs, founded }: Actor) {
  const { views, series } = evidenceOfAssessment(engine, refs, [], {
    fileName: id,
    events: founded ? [{ date: founded, label: m.actors_founded() }] : [],
    until: yearOf(pack.release.released),
  });
  return {
    heading: m.actors_shown(),
    views,
    series: series.filter(({ drawn }) => !drawn),
  };
}

/** Those that it names, and those that name it. */
function relatedOf({ actors }: OpenPack["catalog"], id: string): readonly string[] {
  const own = actors.get(id)?.related ?? [];
  const naming = [...actors.values()].filter((one) => one.related.includes(id));
  return [...new Set([...own, ...naming.map((one) => one.id)])];
}

/** What a publisher published, or else what is known of the actor. */
function countFigures(ledger: Ledger, id: string, published: readonly string[]): number {
  const tallies =
    published.length > 0
      ? published.map((dataset) => ledger.ofDataset.get(dataset))
      : ledger
          .about(id)
          .ranked()
          .map(([, tally]) => tally);
  return tallies.reduce((sum, tally) => sum + (tally?.count ?? 0), 0);
}

function allOf({ allHref }: ClaimSection): { href: string; label: string } | undefined {
  return allHref === undefined ? undefined : { href: allHref, label: m.actors_claims_all() };
}

export type ActorProfile = ReturnType<typeof profileOf>;

function chartsOf({ pack, engine }: Sources, id: string): readonly LineView[] {
  const { release, catalog } = pack;
  const targets = [...engine.targets];
  const powers = catalog.membersOf(release.suitors);
  const years = [FIRST, yearOf(release.released)] as const;
  const question = { target: id, years, blocs: release.blocs };
  const coloured = new Set([...targets, ...powers]);
  if (engine.targets.has(id)) {
    return [
      // The newest figures first.
      ...tradeViews(engine, {
        ...question,
        suitors: powers,
        whom: m.actors_the_powers(),
      }).toReversed(),
      ...[debtView(engine, id, coloured)].flatMap((view) => view ?? []),
      ...gasViews(engine, id, coloured),
      ...economyViews(engine, id),
    ];
  }
  const lending = [lendingView(engine, id, targets)].flatMap((view) => view ?? []);
  if (!powers.includes(id)) return lending;
  const trade = tradeViews(engine, {
    ...question,
    suitors: targets,
    whom: m.actors_the_targets(),
  });
  return [...(trade.length > 0 ? trade : euroTradeViews(engine, id, targets)), ...lending];
}

/** What fits into a line each. */
function factsOf(
  { kind, aliases, founded, dissolved, state, url }: Actor,
  nameOf: (id: string) => string,
): readonly { readonly label: string; readonly text: string; readonly href?: string }[] {
  return [
    { label: m.actors_column_kind(), text: kindWord(kind) },
    ...(aliases.length > 0 ? [{ label: m.actors_aliases(), text: aliases.join("; ") }] : []),
    ...(founded ? [{ label: m.actors_founded(), text: formatDate(founded) }] : []),
    ...(dissolved ? [{ label: m.actors_dissolved(), text: formatDate(dissolved) }] : []),
    ...(state ? [{ label: m.actors_state(), text: nameOf(state), href: actorPath(state) }] : []),
    ...(url ? [{ label: m.actors_website(), text: new URL(url).hostname, href: url }] : []),
  ];
}
