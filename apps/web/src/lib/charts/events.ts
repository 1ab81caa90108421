import { positionOfDate } from "./period.ts";
import type { Scale } from "./scale.ts";
import type { ChartEvent } from "./series.ts";

export interface Flag {
  readonly x: number;
  /** The numbers of the events that it stands for, counted in the order of time from 1. */
  readonly numbers: readonly number[];
  readonly events: readonly ChartEvent[];
}

/**
 * Numbered flags for the events that fall within a time axis. Events nearer to one another than
 * `apart` per cent of its width share a flag, so that flags never overlap, however narrow the chart.
 */
export function flags(events: readonly ChartEvent[], x: Scale, apart = 8): Flag[] {
  const inside = events
    .map((event) => ({ event, x: x.at(positionOfDate(event.date)) }))
    .filter((e) => e.x >= 0 && e.x <= 100)
    .toSorted((a, b) => a.x - b.x);
  const out: { x: number; numbers: number[]; events: ChartEvent[] }[] = [];
  for (const [index, { event, x: at }] of inside.entries()) {
    const last = out.at(-1);
    if (last && at - last.x < apart) {
      last.numbers.push(index + 1);
      last.events.push(event);
    } else {
      out.push({ x: at, numbers: [index + 1], events: [event] });
    }
  }
  return out;
}
