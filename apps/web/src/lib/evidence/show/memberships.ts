import type { Catalog } from "@ambit/core/catalog";
import type { TestTree } from "@ambit/core/language";
import type { Membership } from "@ambit/core/model";
import type { MembershipsView } from "#lib/evidence/view.ts";
import { formatDate } from "#lib/format/date.ts";
import { nameIn } from "#lib/language/names.ts";
import { roleWord } from "#lib/membership/role-word.ts";
import { spanOf } from "#lib/membership/spans.ts";
import { actorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { callsOf, idAt } from "./expand.ts";
import { referenceText } from "./reference.ts";

interface Pair {
  readonly actor: string;
  readonly organisation: string;
}

/** Who was in what, for every membership that a test asks about; marks are the days that it asks for. */
export function membershipsOfTest(
  catalog: Catalog,
  tree: TestTree,
  until: number,
): MembershipsView | undefined {
  const calls = callsOf(catalog, tree, ["member", "joined"]);
  const pairs = calls.flatMap((call): Pair[] => {
    const [actor, organisation] = [idAt(call, 0), idAt(call, 1)];
    return actor && organisation ? [{ actor, organisation }] : [];
  });
  const days = new Set(
    calls.flatMap(({ period }) => {
      if (period?.type === "day") return period.date;
      return period?.type === "year" ? String(period.year) : [];
    }),
  );
  return membershipsView(catalog, pairs, until, [...days]);
}

/** The memberships of these pairs on one axis; undefined when there are no pairs. */
export function membershipsView(
  catalog: Catalog,
  all: readonly Pair[],
  until: number,
  days: readonly string[] = [],
): MembershipsView | undefined {
  const pairs = [...new Map(all.map((p) => [`${p.actor} ${p.organisation}`, p])).values()];
  const [first] = pairs;
  if (!first) return undefined;
  const organisations = new Set(pairs.map((p) => p.organisation));
  const actors = new Set(pairs.map((p) => p.actor));
  const rows = pairs.map(({ actor, organisation }) => ({
    pair: { actor, organisation },
    spans: catalog.membershipsOf(actor, organisation),
  }));
  const starts = rows.flatMap(({ spans }) => spans.map((s) => Number(s.from.slice(0, 4))));
  const named = days.map((day) => Number(day.slice(0, 4)));
  return {
    kind: "memberships",
    title:
      organisations.size === 1
        ? m.evidence_members_of({ organisation: nameIn(catalog, first.organisation) })
        : m.evidence_memberships(),
    rows: rows.map(({ pair: { actor, organisation }, spans }) => ({
      id: `${actor}/${organisation}`,
      label: labelOf(catalog, { actor, organisation }, actors.size, organisations.size),
      href: actorPath(organisations.size === 1 ? actor : organisation),
      spans: spans.map(spanOf),
    })),
    // Old memberships would press the time that the claims speak of into a corner.
    years: [Math.max(1990, Math.min(...starts, ...named, until - 20) - 1), until],
    marks: days.map((date) => ({ date, label: m.evidence_day_asked({ date: formatDate(date) }) })),
    table: rows.flatMap(({ pair, spans }) =>
      spans.length > 0 ? spans.map((s) => rowOf(catalog, s)) : [emptyRow(catalog, pair)],
    ),
  };
}

function labelOf(catalog: Catalog, pair: Pair, actors: number, organisations: number): string {
  const [actor, organisation] = [nameIn(catalog, pair.actor), nameIn(catalog, pair.organisation)];
  if (organisations === 1) return actor;
  return actors === 1 ? organisation : m.evidence_actor_in({ actor, organisation });
}

function rowOf(catalog: Catalog, one: Membership): MembershipsView["table"][number] {
  const { label, href, unreviewed } = referenceText(one);
  return {
    id: `${one.actor} ${one.organisation} ${one.role} ${one.from}`,
    cells: [
      { text: nameIn(catalog, one.actor), href: actorPath(one.actor) },
      { text: nameIn(catalog, one.organisation), href: actorPath(one.organisation) },
      { text: roleWord(one.role) },
      { text: formatDate(one.from) },
      { text: one.to ? formatDate(one.to) : "" },
      {
        text: label,
        ...(href ? { href } : {}),
        ...(unreviewed ? { mark: m.source_unreviewed() } : {}),
      },
    ],
  };
}

function emptyRow(catalog: Catalog, { actor, organisation }: Pair) {
  return {
    id: `${actor} ${organisation}`,
    cells: [
      { text: nameIn(catalog, actor), href: actorPath(actor) },
      { text: nameIn(catalog, organisation), href: actorPath(organisation) },
      { text: m.evidence_no_membership() },
      { text: "" },
      { text: "" },
      { text: "" },
    ],
  };
}
