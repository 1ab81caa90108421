import { positionOfDate } from "#lib/charts/period.ts";
import { linear } from "#lib/charts/scale.ts";
import { yearTicks } from "#lib/charts/years.ts";
import type { TimelineView } from "#lib/server/timeline/view.ts";
import type { TimelineItem } from "./item.ts";
import { stack } from "./stack.ts";

/** In per cent of the axis: marks nearer to one another would cover each other on a phone. */
const APART = 2.4;

/** What the rows of the drawing are named by. */
export type DrawnParts = Pick<TimelineView, "lanes" | "organisations" | "targets" | "operators">;

/** Where everything stands on an axis from the first to the last year, in per cent of its width. */
export function drawTimeline(
  { lanes, organisations, targets, operators: known }: DrawnParts,
  [first, last]: readonly [number, number],
  items: readonly TimelineItem[],
  /** Memberships of everybody, not of the states under influence alone. */
  everyone: boolean,
) {
  const x = linear([first - 0.5, last + 0.5], 0, 100);
  const at = (date: string) => x.at(positionOfDate(date));
  const events = lanes
    .map((lane) => {
      const marks = items
        .filter((item) => item.lane === lane.id && item.what === "event")
        .flatMap((of) => (of.from ? [{ of, at: at(of.from) }] : []))
        .filter((mark) => mark.at >= 0 && mark.at <= 100);
      const stacked = stack(marks, APART);
      return { ...lane, stacked, height: Math.max(0, ...stacked.map((s) => s.level)) + 1 };
    })
    .filter(({ stacked }) => stacked.length > 0);

  /** Where a span stands on the axis; nothing where it ended before the axis begins. */
  function span({ from, to }: TimelineItem): { start: number; size: number } | undefined {
    const start = Math.max(0, from === undefined ? 0 : at(from));
    const end = Math.min(100, to === undefined ? 100 : at(to));
    return end > start ? { start, size: end - start } : undefined;
  }

  const facilities = items.filter((item) => item.what === "facility" && span(item));
  const operators = known.filter(({ id }) => facilities.some((item) => item.colour === id));
  const others = facilities.some((item) => operators.every(({ id }) => item.colour !== id));
  const memberships = Object.entries(organisations)
    .map(([id, name]) => {
      const own = items.filter(
        (item) =>
          item.what === "membership" &&
          item.lane === id &&
          (everyone || targets.includes(item.colour ?? "")),
      );
      return { id, name, members: [...Map.groupBy(own, (item) => item.colour ?? "")] };
    })
    .filter(({ members }) => members.length > 0);
  return {
    x,
    ticks: yearTicks(first, last),
    span,
    events,
    facilities,
    operators,
    others,
    memberships,
  };
}
