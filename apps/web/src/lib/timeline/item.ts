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
  /** First and last year in which something happened, began or ended; null for any. */
  readonly from: number | null;
  readonly to: number | null;
}

export const EVERYTHING: TimelineFilter = { what: "", actor: "", from: null, to: null };

export function matches(item: TimelineItem, filter: TimelineFilter): boolean {
  return (
    (filter.what === "" || filter.what === item.what) &&
    (filter.actor === "" || item.actors.includes(filter.actor)) &&
    (isAnyYear(filter) || changesWithin(item, filter))
  );
}

/** Whether something began or ended in the years; what only goes on in them changes nothing. */
function changesWithin({ from, to }: TimelineItem, filter: TimelineFilter): boolean {
  const [first, last] = [filter.from ?? -Infinity, filter.to ?? Infinity];
  return [from, to].some((date) => {
    const year = date === undefined ? NaN : Number(date.slice(0, 4));
    return year >= first && year <= last;
  });
}

export const isAnyYear = ({ from, to }: TimelineFilter): boolean => from === null && to === null;

/** The filter that an address carries; what it does not know is left out. */
export function filterOf(
  query: Pick<URLSearchParams, "get">,
  actors: ReadonlySet<string>,
): TimelineFilter {
  const what = WHATS.find((one) => one === query.get("what")) ?? "";
  const actor = query.get("actor") ?? "";
  return {
    what,
    actor: actors.has(actor) ? actor : "",
    from: yearIn(query.get("from")),
    to: yearIn(query.get("to")),
  };
}

function yearIn(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** The address of a filtered timeline. */
export function addressOf({ what, actor, from, to }: TimelineFilter): string {
  const query = new URLSearchParams();
  if (what) query.set("what", what);
  if (actor) query.set("actor", actor);
  if (from !== null) query.set("from", String(from));
  if (to !== null) query.set("to", String(to));
  const text = query.toString();
  return pathTo(text ? `/timeline/?${text}` : "/timeline/");
}
