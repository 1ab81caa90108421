import type { Membership, MembershipRole } from "@ambit/core/model";
import { positionOfDate } from "#lib/charts/period.ts";
import type { Scale } from "#lib/charts/scale.ts";

/** A time in which a role was held. */
type Span = Pick<Membership, "role" | "from" | "to">;

/** The same, and who says so. */
export type RoleSpan = Span & Pick<Membership, "source" | "url" | "status">;

export function spanOf({ role, from, to, source, url, status }: Membership): RoleSpan {
  return { role, from, ...(to ? { to } : {}), source, ...(url ? { url } : {}), status };
}

/** One line of the timeline: an organisation, or a member of one. */
export interface MembershipRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly spans: readonly RoleSpan[];
}

export interface DrawnSpan {
  readonly role: MembershipRole;
  /** Percentages of the track. */
  readonly start: number;
  readonly size: number;
  /** Whether it goes on beyond the axis, on either side. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Roles from the closest to the loosest: the order in which a key lists them and drawings stack them. */
export const ROLES = [
  "member",
  "associate",
  "observer",
  "dialogue-partner",
  "signatory",
  "candidate",
] as const satisfies readonly MembershipRole[];

/** Narrower than this a span would not be seen. */
const LEAST = 0.8;

/** Where spans stand on an axis; those that ended before it began are not drawn. */
export function drawSpans(spans: readonly Span[], x: Scale): DrawnSpan[] {
  const [first, last] = x.domain;
  return (
    spans
      .map(({ role, from, to }) => ({
        role,
        from: positionOfDate(from),
        to: to === undefined ? Infinity : positionOfDate(to),
      }))
      .filter(({ from, to }) => to > first && from <= last)
      // The loosest first, so that the closest is drawn over it.
      .toSorted((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role))
      .map(({ role, from, to }) => {
        const start = x.at(Math.max(from, first));
        const end = x.at(Math.min(to, last));
        return {
          role,
          start,
          size: Math.max(end - start, LEAST),
          before: from < first,
          after: to > last,
        };
      })
  );
}

/** The roles that occur, in the order of a key. */
export function rolesIn(rows: readonly { readonly spans: readonly Span[] }[]): MembershipRole[] {
  const held = new Set(rows.flatMap(({ spans }) => spans.map(({ role }) => role)));
  return ROLES.filter((role) => held.has(role));
}
