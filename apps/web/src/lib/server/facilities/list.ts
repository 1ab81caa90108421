import type { Catalog } from "@ambit/core/catalog";
import { earliest, type Facility, type FacilityKind } from "@ambit/core/model";
import { facilityWord } from "#lib/actors/facility-word.ts";
import { formatSpan } from "#lib/format/date.ts";
import { formatNumber } from "#lib/format/number.ts";
import { commas } from "#lib/language/joined.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { facilityPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableColumn, TableRow } from "#lib/tables/row.ts";
import { claimsByFacility } from "./mentions.ts";

type Known = Facility & { readonly id: string };

/** What moves goods and gas, and what holds soldiers or serves them. */
const GROUPS: readonly (readonly [string, () => string, readonly FacilityKind[]])[] = [
  ["pipelines", m.facilities_pipelines, ["pipeline"]],
  ["links", m.facilities_links, ["railway", "bridge", "dry-port"]],
  ["bases", m.facilities_bases, ["base", "outpost"]],
  ["ranges", m.facilities_ranges, ["test-range", "radar", "communications"]],
];
const MILITARY = new Set<FacilityKind>(GROUPS.slice(2).flatMap(([, , kinds]) => kinds));

export const isMilitary = (kind: FacilityKind): boolean => MILITARY.has(kind);

export interface FacilityGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly TableRow[];
}

/** Every facility once, those of one kind together, the oldest first. */
export function facilityGroups(catalog: Catalog): readonly FacilityGroup[] {
  const all = [...catalog.facilities.values()].toSorted((a, b) =>
    opening(a) < opening(b) ? -1 : 1,
  );
  const claims = claimsByFacility(catalog);
  return GROUPS.map(([id, heading, kinds]) => ({
    id,
    heading: heading(),
    rows: all
      .filter(({ kind }) => kinds.includes(kind))
      .map((one) => rowOf(catalog, one, claims.get(one.id)?.naming.length ?? 0)),
  })).filter(({ rows }) => rows.length > 0);
}

export function facilityColumns(): readonly TableColumn[] {
  return [
    { label: m.actors_column_name() },
    { label: m.actors_column_kind() },
    { label: m.actors_column_hosts() },
    { label: m.actors_column_operators() },
    { label: m.actors_column_years() },
    { label: m.actors_column_capacity() },
    { label: m.facility_claims_naming(), numeric: true },
  ];
}

function rowOf(catalog: Catalog, one: Known, claims: number): TableRow {
  const { id, name, kind, hosts, operators, opened, closed, capacity } = one;
  const names = (ids: readonly string[]) => commas(ids.map((actor) => nameIn(catalog, actor)));
  return {
    id,
    cells: [
      { text: labelText(name), href: facilityPath(id) },
      { text: facilityWord(kind) },
      { text: names(hosts) },
      { text: names(operators) },
      { text: opened || closed ? formatSpan(opened, closed) : m.timeline_undated() },
      { text: capacity ? `${formatNumber(capacity.value)} ${capacity.unit}` : "" },
      { text: String(claims) },
    ],
  };
}

const opening = ({ opened }: Known) => (opened ? earliest(opened) : "9");

/** Who runs the military sites in the states under influence that are open on a day, most first: "Russia runs 12, China 1". */
export function militaryFinding(catalog: Catalog, day: string): string {
  const targets = new Set(catalog.membersOf("targets"));
  const open = [...catalog.facilities.values()].filter(
    ({ kind, hosts, closed }) =>
      isMilitary(kind) &&
      hosts.some((host) => targets.has(host)) &&
      (closed === undefined || earliest(closed) > day),
  );
  const counts = [...Map.groupBy(open, ({ operators }) => operators.join(" "))]
    .map(([operator, own]) => ({ operator, count: own.length }))
    .toSorted((a, b) => b.count - a.count);
  const said = counts.map(({ operator, count }) =>
    m.facilities_runs({
      operator: commas(operator.split(" ").map((id) => nameIn(catalog, id))),
      count,
    }),
  );
  return open.length === 0
    ? m.facilities_none_open()
    : m.facilities_finding({ total: open.length, operators: commas(said) });
}
