import type { OpenPack } from "@ambit/core/datasets";
import { yearOf, type Actor } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { kindWord } from "#lib/actors/kind-word.ts";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatDate } from "#lib/format/date.ts";
import { actorPath, claimsOfPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimSection } from "#lib/server/claims/claim-section.ts";
import { concerning } from "#lib/server/claims/concerning.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import { debtView, lendingView } from "./debt.ts";
import { economyViews } from "./economy.ts";
import { euroTradeViews } from "./euro-trade.ts";
import { eventsOf } from "./events.ts";
import { facilitiesOf } from "./facilities.ts";
import { gasViews } from "./gas.ts";
import { ledeOf, membersOn } from "./lede.ts";
import { membersOf, membershipsOf } from "./memberships.ts";
import { namesOf } from "./names.ts";
import { articlesOf, datasetsOf, figuresOf } from "./published.ts";
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
  const { pack, ledger } = sources;
  const { catalog, release } = pack;
  const index = concerning(catalog);
  const charts = chartsOf(sources, id);
  const claims = claimSection(pack, index.claims(id), { allHref: claimsOfPath("actor", id) });
  const datasets = datasetsOf(catalog, ledger, id);
  const figures = figuresOf(catalog, ledger, id);
  const total = (rows: readonly (readonly [string, { count: number }])[]) =>
    rows.reduce((sum, [, { count }]) => sum + count, 0);
  return {
    id,
    name: actor.name.en,
    kind: kindWord(actor.kind),
    names: namesOf(actor.name),
    aliases: actor.aliases,
    description: actor.description ?? "",
    url: actor.url ?? "",
    facts: factsOf(actor, (state) => catalog.nameOf(state)),
    lede: ledeOf({
      name: actor.name.en,
      description: actor.description,
      finding: charts.find(({ title }) => !title.includes(m.actors_trade_those_shown()))?.title,
      members: membersOn(catalog, id, release.released),
      datasets: datasets.length,
      figures:
        datasets.length > 0
          ? total(
              datasets.map((row) => [row.id, { count: ledger.ofDataset.get(row.id)?.count ?? 0 }]),
            )
          : total(ledger.about(id).ranked()),
      claims,
    }),
    years: [FIRST, yearOf(release.released)] as const,
    charts,
    memberships: membershipsOf(catalog, id),
    members: membersOf(catalog, id),
    facilities: facilitiesOf(catalog, id),
    events: eventsOf(catalog, id),
    claims,
    said: claimSection(pack, index.saidBy(id), { most: 10 }),
    articles: articlesOf(catalog, id),
    datasets,
    figures,
  };
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

/** Dates and belongings that fit into a line each. */
function factsOf(
  { founded, dissolved, state }: Actor,
  nameOf: (id: string) => string,
): readonly { readonly label: string; readonly text: string; readonly href?: string }[] {
  return [
    ...(founded ? [{ label: m.actors_founded(), text: formatDate(founded) }] : []),
    ...(dissolved ? [{ label: m.actors_dissolved(), text: formatDate(dissolved) }] : []),
    ...(state ? [{ label: m.actors_state(), text: nameOf(state), href: actorPath(state) }] : []),
  ];
}
