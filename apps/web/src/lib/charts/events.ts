import { positionOfDate } from "./period.ts";
import type { Scale } from "./scale.ts";
import type { ChartEvent } from "./series.ts";

export interface Flag {
  /** Where its label stands: in the middle of the events that share it. */
  readonly x: number;
  /** Where each event stands, so that every rule is at its own time. */
  readonly rules: readonly number[];
  /** The numbers of the events that it stands for, counted in the order of time from 1. */
  readonly numbers: readonly number[];
  readonly events: readonly ChartEvent[];
}

/**
 * Numbered flags for the events that fall within a time axis. Labels nearer to one another than
 * `apart` per cent of its width become one, so that they never overlap, however narrow the chart;
 * the events keep each a rule of its own.
 */
export function flags(events: readonly ChartEvent[], x: Scale, apart = 8): Flag[] {
  const inside = events
    .map((event) => ({ event, x: x.at(positionOfDate(event.date)) }))
    .filter((e) => e.x >= 0 && e.x <= 100)
    .toSorted((a, b) => a.x - b.x);
  const out: { x: number; rules: number[]; numbers: number[]; events: ChartEvent[] }[] = [];
  for (const [index, { event, x: at }] of inside.entries()) {
    const last = out.at(-1);
    // A label with several numbers is wider.
    if (last && at - last.x < apart + last.numbers.length - 1) {
      if (last.rules.at(-1) !== at) last.rules.push(at);
      last.numbers.push(index + 1);
      last.events.push(event);
      last.x = ((last.rules[0] ?? at) + at) / 2;
    } else {
      out.push({ x: at, rules: [at], numbers: [index + 1], events: [event] });
    }
  }
  return out;
}
