import type { PartialDate } from "@ambit/core/model";
import { pathTo } from "#lib/navigation/links.ts";
import type { TableCell } from "#lib/tables/row.ts";

export const WHATS = ["event", "membership", "facility"] as const;
export type What = (typeof WHATS)[number];

/** Something dated: it happened, began to hold, or was opened. */
export interface TimelineItem {
  /** Also its place on the page. */
  readonly id: string;
  readonly what: What;
  /** "summit", "base", "member". */
  readonly kind: string;
  /** The line of the drawing in which it stands. */
  readonly lane: string;
  readonly name: string;
  /** Of a name that is in English only. */
  readonly lang?: "en";
  /** Absent where the beginning is not known. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** Goes on today. */
  readonly open?: boolean;
  /** When, in words. */
  readonly when: string;
  readonly actors: readonly string[];
  /** Whose colour it has. */
  readonly colour?: string;
  /** A closer tie is drawn darker than a looser one. */
  readonly loose?: boolean;
  readonly source: TableCell;
}

/** What is asked of the timeline; nothing chosen means everything. */
export interface TimelineFilter {
  readonly what: What | "";
  readonly actor: string;
}

export const EVERYTHING: TimelineFilter = { what: "", actor: "" };

export function matches({ what, actors }: TimelineItem, filter: TimelineFilter): boolean {
  return (
    (filter.what === "" || filter.what === what) &&
    (filter.actor === "" || actors.includes(filter.actor))
  );
}

/** The filter that an address carries; what it does not know is left out. */
export function filterOf(query: URLSearchParams, actors: ReadonlySet<string>): TimelineFilter {
  const what = WHATS.find((one) => one === query.get("what")) ?? "";
  const actor = query.get("actor") ?? "";
  return { what, actor: actors.has(actor) ? actor : "" };
}

/** The address of a filtered timeline. */
export function addressOf({ what, actor }: TimelineFilter): string {
  const query = new URLSearchParams();
  if (what) query.set("what", what);
  if (actor) query.set("actor", actor);
  const text = query.toString();
  return pathTo(text ? `/timeline/?${text}` : "/timeline/");
}
