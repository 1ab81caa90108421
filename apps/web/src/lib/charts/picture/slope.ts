import { formatQuantity } from "#lib/format/quantity.ts";
import { linear, valueDomain } from "../scale.ts";
import { spread } from "../spread.ts";
import type { Drawn, SlopeDrawing } from "./drawing.ts";
import { fileInks, type Inks } from "./inks.ts";
import { lineAt, placeAt, textAt } from "./marks.ts";
import { wrap } from "./text.ts";

const TOP = 40;
const LINE = 18;
const SIZE = 14;

/** Two years with a line for each actor between them, `width` pixels wide. */
export function drawSlope(
  { slopes, years, unit, fromZero }: SlopeDrawing,
  width: number,
  inks: Inks = fileInks,
): Drawn {
  const plot = Math.min(380, Math.max(260, width * 0.55));
  const left = Math.min(110, width * 0.25);
  const right = Math.min(230, width * 0.38);
  const ends = [left, width - right] as const;
  const scale = linear(
    valueDomain(
      slopes.flatMap((s) => s.values),
      fromZero,
    ),
    plot,
    0,
  );
  const y = (value: number) => TOP + scale.at(value);
  const columns = ends.map((at, index) => {
    const room = (index === 0 ? left : right) - 14;
    const texts = slopes.map(({ label, values }) => {
      const said = formatQuantity(values[index as 0 | 1], unit);
      return wrap(index === 0 ? said : `${label} ${said}`, SIZE, room);
    });
    const middles = spread(
      slopes.map(({ values }, i) => ({
        wanted: scale.at(values[index as 0 | 1]),
        height: (texts[i]?.length ?? 1) * LINE + 2,
      })),
      plot,
    );
    return slopes
      .map(({ actor }, i) => {
        const lines = texts[i] ?? [];
        const first = TOP + (middles[i] ?? 0) - ((lines.length - 1) * LINE) / 2 + 5;
        const style = {
          size: SIZE,
          weight: 600,
          colour: inks.actor(actor),
          anchor: index === 0 ? ("end" as const) : ("start" as const),
        };
        const x = index === 0 ? at - 12 : at + 12;
        return lines.map((line, row) => textAt(line, x, first + row * LINE, style)).join("");
      })
      .join("");
  });
  const markup = [
    ...ends.map(
      (at, index) =>
        lineAt([at, TOP, at, TOP + plot], inks.edge) +
        textAt(String(years[index]), at, 22, {
          size: 15,
          weight: 650,
          colour: inks.ink,
          anchor: "middle",
        }),
    ),
    ...slopes.map(({ actor, values: [before, after] }) => {
      const colour = inks.actor(actor);
      const dots = [
        [ends[0], y(before)],
        [ends[1], y(after)],
      ] as const;
      return [
        `<path d="M${dots.map(([x, at]) => placeAt(x, at)).join("L")}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
        ...dots.map(
          ([x, at]) =>
            `<circle cx="${x.toFixed(1)}" cy="${at.toFixed(1)}" r="4.5" fill="${colour}"/>`,
        ),
      ].join("");
    }),
    ...columns,
  ].join("");
  return { markup, height: TOP + plot + 24 };
}
