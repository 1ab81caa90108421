import { m } from "#lib/paraglide/messages.js";
import type { TimelineItem } from "./item.ts";

export interface Decade {
  readonly heading: string;
  readonly items: readonly TimelineItem[];
}

const FIRST = 1990;

/** Items in the order given, under the decade in which they began. */
export function byDecade(items: readonly TimelineItem[]): readonly Decade[] {
  const groups = Map.groupBy(items, ({ from }) => headingOf(from));
  return [...groups].map(([heading, own]) => ({ heading, items: own }));
}

function headingOf(from: string | undefined): string {
  if (from === undefined) return m.timeline_undated_heading();
  const year = Number(from.slice(0, 4));
  if (year < FIRST) return m.timeline_before({ year: FIRST });
  const decade = Math.floor(year / 10) * 10;
  return `${decade}–${decade + 9}`;
}
