import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";
import { barGeometry } from "../bars.ts";
import type { BarsDrawing, Drawn, DrawnBar } from "./drawing.ts";
import { boxAt, lineAt, textAt } from "./marks.ts";
import { actorInk, edge, inkSoft } from "./palette.ts";
import { clip, wrap } from "./text.ts";

const ROW = 42;
const BAR = 24;
const LABELS = 230;
const VALUES = 190;
const SIZE = 15;

/** Bars as one drawing, `width` pixels wide. */
export function drawBars({ bars, unit }: BarsDrawing, width: number): Drawn {
  const { zero, bars: places } = barGeometry([
    ...bars.map((bar) => bar.value),
    ...bars.map((bar) => bar.high ?? bar.value),
  ]);
  const track = width - LABELS - VALUES;
  const x = (percent: number) => LABELS + (percent / 100) * track;
  const rows = bars.map((bar, index) => {
    const top = index * ROW;
    const colour = actorInk(bar.actor);
    const [own, far] = [places[index], places[bars.length + index]];
    const box = (place: typeof own) =>
      [
        x(place?.start ?? 0),
        top + (ROW - BAR) / 2,
        Math.max(1, ((place?.size ?? 0) / 100) * track),
        BAR,
      ] as const;
    const lines = clip(wrap(bar.label, SIZE, LABELS - 16), 2);
    const first = top + ROW / 2 + 5 - (lines.length - 1) * 9;
    return [
      ...lines.map((line, at) =>
        textAt(line, LABELS - 12, first + at * 18, { size: SIZE, anchor: "end" }),
      ),
      bar.high ? boxAt(box(far), colour, { opacity: 0.3 }) : "",
      boxAt(box(own), colour, { hollow: Boolean(bar.mark) }),
      textAt(said(bar, unit), width, top + ROW / 2 + (bar.mark ? -2 : 5), {
        size: SIZE,
        weight: 600,
        anchor: "end",
      }),
      bar.mark
        ? textAt(bar.mark, width, top + ROW / 2 + 15, { size: 13, colour: inkSoft, anchor: "end" })
        : "",
    ].join("");
  });
  const height = bars.length * ROW;
  return { markup: lineAt([x(zero), 0, x(zero), height], edge) + rows.join(""), height };
}

function said({ value, high }: DrawnBar, unit: string): string {
  const low = formatQuantity(value, unit);
  if (high === undefined) return low;
  return high === null
    ? m.readings_at_least({ low })
    : m.readings_between({ low, high: formatQuantity(high, unit) });
}
