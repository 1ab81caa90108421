import type { OpenPack } from "@ambit/core/datasets";
import { yearOf, type Facility } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { facilityWord } from "#lib/actors/facility-word.ts";
import { capital } from "#lib/evidence/show/letters.ts";
import { evidenceOfAssessment } from "#lib/evidence/show/of-assessment.ts";
import { referenceText } from "#lib/evidence/show/reference.ts";
import { formatDate, formatSpan } from "#lib/format/date.ts";
import { formatNumber } from "#lib/format/number.ts";
import { commas } from "#lib/language/joined.ts";
import { labelText, nameIn } from "#lib/language/names.ts";
import { actorPath, apiPath, pathTo } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimsSentence } from "#lib/server/actors/lede.ts";
import { namesOf } from "#lib/server/actors/names.ts";
import { claimSection } from "#lib/server/claims/claim-section.ts";
import { claimsByFacility, NO_CLAIMS } from "./mentions.ts";

type Pack = Pick<OpenPack, "release" | "catalog" | "verdicts">;

/** Claims of one facility are few; so many are shown in full. */
const MOST = 20;

/** Everything that a facility's page shows. */
export function facilityView(
  pack: Pack,
  engine: Engine,
  id: string,
  facility: Facility & { readonly id: string },
) {
  const { catalog, release } = pack;
  const { naming, resting } = claimsByFacility(catalog).get(id) ?? NO_CLAIMS;
  const claims = claimSection(pack, naming, { most: MOST });
  const { views, series } = evidenceOfAssessment(engine, facility.shownBy, [], {
    fileName: id,
    events: openings(facility),
    until: yearOf(release.released),
  });
  return {
    id,
    name: labelText(facility.name),
    trail: [
      { label: m.site_name(), href: pathTo("/") },
      { label: m.nav_facilities(), href: pathTo("/facilities/") },
      { label: labelText(facility.name) },
    ],
    lede: [
      ledeOf(pack, facility),
      claims.total > 0 ? claimsSentence(labelText(facility.name), claims) : "",
      resting.length > 0 ? m.facility_resting_count({ count: resting.length }) : "",
    ]
      .filter(Boolean)
      .join(" "),
    description: facility.description ?? "",
    names: namesOf(facility.name),
    facts: factsOf(pack, facility),
    references: facility.evidence.map(referenceText),
    evidence: views,
    series: series.filter(({ drawn }) => !drawn),
    claims,
    resting: claimSection(pack, resting, { most: MOST }),
    apiHref: apiPath(`facilities/${id}`),
  };
}

export type FacilityPage = ReturnType<typeof facilityView>;

/** "Base of Russia in Kyrgyzstan; since October 2003." */
export function ledeOf({ catalog }: Pick<Pack, "catalog">, facility: Facility): string {
  const { kind, hosts, operators, opened, closed } = facility;
  const names = (ids: readonly string[]) => commas(ids.map((id) => nameIn(catalog, id)));
  const said = m.facility_lede({
    kind: capital(facilityWord(kind)),
    operators: names(operators),
    hosts: names(hosts),
    time: timeOf(opened, closed),
  });
  // Russian dates bring a full stop of their own.
  return said.replace(/\.\.$/, ".");
}

/** From when to when; that no date is known is said. */
export function timeOf(opened: string | undefined, closed: string | undefined): string {
  if (opened && !closed) return m.timeline_since({ date: formatDate(opened) });
  if (opened) return formatSpan(opened, closed);
  return closed ? m.timeline_until({ date: formatDate(closed) }) : m.timeline_undated();
}

function factsOf({ catalog }: Pick<Pack, "catalog">, facility: Facility) {
  const { kind, hosts, operators, opened, closed, capacity, route, coordinates } = facility;
  const links = (ids: readonly string[]) =>
    ids.map((id) => ({ label: nameIn(catalog, id), href: actorPath(id) }));
  return [
    { label: m.actors_column_kind(), text: capital(facilityWord(kind)) },
    { label: m.actors_column_hosts(), links: links(hosts) },
    { label: m.actors_column_operators(), links: links(operators) },
    { label: m.facility_opened(), text: opened ? formatDate(opened) : m.facility_not_known() },
    ...(closed ? [{ label: m.facility_closed(), text: formatDate(closed) }] : []),
    ...(capacity ? [{ label: m.actors_column_capacity(), text: capacityText(capacity) }] : []),
    ...(route.length > 0 ? [{ label: m.facility_route(), text: route.join(" – ") }] : []),
    ...(coordinates ? [coordinatesFact(coordinates)] : []),
  ];
}

const capacityText = ({ value, unit }: NonNullable<Facility["capacity"]>) =>
  `${formatNumber(value)} ${unit}`;

function coordinatesFact([east, north]: readonly [number, number]) {
  return {
    label: m.facility_coordinates(),
    text: m.facility_place({ north: String(north), east: String(east) }),
    href: `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=9/${north}/${east}`,
  };
}

/** Marks on the time axis of its series. */
function openings({ opened, closed }: Facility) {
  return [
    ...(opened ? [{ date: opened, label: m.facility_opened() }] : []),
    ...(closed ? [{ date: closed, label: m.facility_closed() }] : []),
  ];
}
