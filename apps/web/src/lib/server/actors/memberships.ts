import type { Catalog } from "@ambit/core/catalog";
import type { Membership } from "@ambit/core/model";
import { formatDate } from "#lib/format/date.ts";
import { nameIn } from "#lib/language/names.ts";
import { roleWord } from "#lib/membership/role-word.ts";
import { spanOf, type MembershipRow } from "#lib/membership/spans.ts";
import { actorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableView } from "#lib/tables/row.ts";

/** Memberships as a drawing and as a table with their sources. */
export interface MembershipView {
  readonly heading: string;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly rows: readonly MembershipRow[];
  readonly table: TableView;
}

/** Where the actor is or was: a row an organisation. */
export function membershipsOf(catalog: Catalog, actor: string): MembershipView | undefined {
  const own = catalog.memberships.filter((one) => one.actor === actor);
  return viewOf(catalog, own, (one) => one.organisation, {
    heading: m.actors_memberships(),
    label: m.actors_memberships_label(),
    first: m.actors_column_organisation(),
  });
}

/** Who is or was in the organisation: a row a member. */
export function membersOf(catalog: Catalog, organisation: string): MembershipView | undefined {
  const own = catalog.memberships.filter((one) => one.organisation === organisation);
  return viewOf(catalog, own, (one) => one.actor, {
    heading: m.actors_members(),
    label: m.actors_members_label(),
    first: m.actors_column_member(),
  });
}

function viewOf(
  catalog: Catalog,
  memberships: readonly Membership[],
  other: (membership: Membership) => string,
  { heading, label, first }: { heading: string; label: string; first: string },
): MembershipView | undefined {
  if (memberships.length === 0) return undefined;
  // The catalog has them oldest first: so come the rows, by their first date.
  const groups = [...Map.groupBy(memberships, other)];
  return {
    heading,
    label,
    rows: groups.map(([id, own]) => ({
      id,
      label: nameIn(catalog, id),
      href: actorPath(id),
      spans: own.map(spanOf),
    })),
    table: {
      heading: label,
      columns: [
        { label: first },
        { label: m.actors_column_role() },
        { label: m.actors_column_from() },
        { label: m.actors_column_to() },
        { label: m.actors_column_source() },
        { label: m.actors_column_note() },
      ],
      folded: m.actors_memberships_table(),
      rows: groups.flatMap(([id, own]) =>
        own.map((one) => ({
          id: `${id} ${one.role} ${one.from}`,
          cells: [
            { text: nameIn(catalog, id), href: actorPath(id) },
            { text: roleWord(one.role) },
            { text: formatDate(one.from) },
            { text: one.to ? formatDate(one.to) : "" },
            sourceCell(one),
            { text: one.note ?? "" },
          ],
        })),
      ),
    },
  };
}

function sourceCell({ source, url, status }: Membership) {
  return {
    text: source === "general-knowledge" ? m.source_general_knowledge() : source,
    ...(url ? { href: url } : {}),
    ...(status === "unreviewed" ? { mark: m.source_unreviewed() } : {}),
  };
}
