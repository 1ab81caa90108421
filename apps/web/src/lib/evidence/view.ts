import type { Credit } from "#lib/charts/credit.ts";
import type { ChartEvent, ChartSeries, Threshold } from "#lib/charts/series.ts";
import type { MembershipRow } from "#lib/membership/spans.ts";
import type { TableRow } from "#lib/tables/row.ts";

/** Lines over time: what a test speaks of, in the readings that decide it. */
export interface LinesView {
  readonly kind: "lines";
  readonly title: string;
  readonly subtitle: string;
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly threshold?: Threshold;
  readonly events: readonly ChartEvent[];
  readonly years?: readonly [number, number];
  readonly credits: readonly Credit[];
  readonly fileName: string;
  /** What is left out of the drawing, in a sentence. */
  readonly note?: string;
}

/** A ranking of one year, as far as one reading gives it. */
export interface BarsView {
  readonly kind: "bars";
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    /** The other end of a range, where the data fix only a range; null for one without an end. */
    readonly high?: number | null;
    readonly actor?: string;
  }[];
  readonly unit: string;
  readonly credits: readonly Credit[];
  readonly fileName: string;
  readonly note?: string;
}

/** One actor's place in the rankings of several others, as far as one reading gives them. */
export interface RanksView {
  readonly kind: "ranks";
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly TableRow[];
  readonly credits: readonly Credit[];
}

/** Who was in what, when. */
export interface MembershipsView {
  readonly kind: "memberships";
  readonly title: string;
  readonly rows: readonly MembershipRow[];
  readonly years: readonly [number, number];
  readonly marks: readonly { readonly date: string; readonly label: string }[];
  readonly table: readonly TableRow[];
}

/** Where a recorded fact can be looked up. */
export interface Reference {
  readonly label: string;
  readonly href?: string;
  /** Known to us, but no source has been found yet. */
  readonly unreviewed: boolean;
}

/** What the record says of somebody at an event. */
export interface Attendance {
  readonly name: string;
  readonly presence: "present" | "absent" | "unknown";
}

export interface EventView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly date: string;
  readonly place?: string;
  readonly description?: string;
  readonly attendance: readonly Attendance[];
  readonly references: readonly Reference[];
}

/** Events that a test names, or all that a person's visits come to, in the order of time. */
export interface EventsView {
  readonly kind: "events";
  readonly title: string;
  readonly ordered: boolean;
  readonly events: readonly EventView[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface FacilityView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly what: string;
  readonly span: string;
  readonly description?: string;
  readonly references: readonly Reference[];
}

export interface FacilitiesView {
  readonly kind: "facilities";
  readonly title: string;
  readonly facilities: readonly FacilityView[];
}

/** One figure, list or timeline that shows why a verdict is what it is. */
export type EvidenceView =
  | LinesView
  | BarsView
  | RanksView
  | MembershipsView
  | EventsView
  | FacilitiesView;
