import { formatDate } from "#lib/format/date.ts";
import { axisFormat } from "#lib/format/quantity.ts";
import { endLabel } from "../end-label.ts";
import { flags, type Flag } from "../events.ts";
import { lineGeometry, type LineGeometry } from "../line-chart.ts";
import { spread } from "../spread.ts";
import type { Drawn, LinesDrawing } from "./drawing.ts";
import { boxAt, lineAt, placeAt, textAt } from "./marks.ts";
import { actorInk, edge, ink, inkSoft, paper, rule } from "./palette.ts";
import { widthOf, wrap } from "./text.ts";

const PLOT = 400;
const LABELS = 190;
const SIZE = 14;
const LINE = 18;

/** Lines over time as one drawing, `width` pixels wide. */
export function drawLines(drawing: LinesDrawing, width: number): Drawn {
  const { series, unit, threshold, years, fromZero = true, events = [] } = drawing;
  const geometry = lineGeometry(series, {
    fromZero,
    ...(threshold ? { threshold } : {}),
    ...(years ? { years } : {}),
  });
  const axis = axisFormat(Math.max(...geometry.y.domain.map(Math.abs)), unit);
  const marks = flags(events, geometry.x, 4);
  const ticks = geometry.values.map((value) => ({ value, text: axis.tick(value) }));
  const left = Math.max(20, ...ticks.map(({ text }) => widthOf(text, SIZE))) + 12;
  const top = marks.length > 0 ? 58 : 34;
  const plot = width - left - LABELS;
  const x = (percent: number) => left + (percent / 100) * plot;
  const y = (percent: number) => top + (percent / 100) * PLOT;
  const soft = { size: SIZE, colour: inkSoft };
  const list = marksList(marks, width);
  const markup = [
    textAt(axis.unit, 0, 14, soft),
    ...ticks.map(({ value, text }) => {
      const at = y(geometry.y.at(value));
      return (
        lineAt([left, at, left + plot, at], value === 0 ? edge : rule) +
        textAt(text, left - 8, at + 5, { ...soft, anchor: "end" })
      );
    }),
    ...geometry.years
      .filter(({ wide }) => wide)
      .map(({ year }) =>
        textAt(String(year), x(geometry.x.at(year)), top + PLOT + 24, {
          ...soft,
          anchor: "middle",
        }),
      ),
    ...marks.map((mark) => flagAt(mark, x, top)),
    thresholdOf(drawing, geometry, y, left, plot),
    ...geometry.drawn.map((drawn) => seriesOf(drawn, x, y)),
    labelsOf(geometry, y, left + plot + 14),
    ...list.map((line, index) => textAt(line, 0, top + PLOT + 56 + index * LINE, soft)),
  ].join("");
  return { markup, height: top + PLOT + 36 + (list.length > 0 ? 12 + list.length * LINE : 0) };
}

type Place = (percent: number) => number;

function seriesOf(
  { series, path, estimated, dots }: LineGeometry["drawn"][number],
  x: Place,
  y: Place,
): string {
  const colour = actorInk(series.actor);
  const dash = series.dashed ? ' stroke-dasharray="7 6"' : "";
  const stroke = `fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"`;
  return [
    path ? `<path d="${placed(path, x, y)}" ${stroke}${dash}/>` : "",
    estimated ? `<path d="${placed(estimated, x, y)}" ${stroke} stroke-dasharray="0.1 6"/>` : "",
    ...dots.map(({ x: dx, y: dy, hollow }) => {
      const [cx, cy] = placeAt(x(dx), y(dy)).split(",");
      return `<circle cx="${cx}" cy="${cy}" r="4" fill="${hollow ? paper : colour}" stroke="${colour}" stroke-width="2"/>`;
    }),
  ].join("");
}

/** A path in per cent of the plot as one in pixels. */
function placed(path: string, x: Place, y: Place): string {
  return path.replaceAll(/(-?[\d.]+),(-?[\d.]+)/g, (_, px: string, py: string) =>
    placeAt(x(Number(px)), y(Number(py))),
  );
}

function labelsOf({ drawn }: LineGeometry, y: Place, left: number): string {
  const ended = drawn
    .filter((d) => d.end !== null)
    .map((d) => ({ ...d, lines: wrap(endLabel(d), SIZE, LABELS - 14) }));
  const middles = spread(
    ended.map(({ end, lines }) => ({
      wanted: y(end?.y ?? 0) - y(0),
      height: lines.length * LINE + 4,
    })),
    PLOT,
  );
  return ended
    .map(({ series, lines }, index) => {
      const first = y(0) + (middles[index] ?? 0) - ((lines.length - 1) * LINE) / 2 + 5;
      const style = { size: SIZE, weight: 600, colour: actorInk(series.actor) };
      return lines.map((line, at) => textAt(line, left, first + at * LINE, style)).join("");
    })
    .join("");
}

function thresholdOf(
  { threshold }: LinesDrawing,
  geometry: LineGeometry,
  y: Place,
  left: number,
  plot: number,
): string {
  if (!threshold) return "";
  const low = y(geometry.y.at(threshold.value));
  const high = y(geometry.y.at(threshold.high ?? threshold.value));
  const dashed = { width: 1.25, dash: "2 3" };
  const band = high < low ? boxAt([left, high, plot, low - high], ink, { opacity: 0.08 }) : "";
  const above = high - y(0) > 30 ? high - 7 : low + 18;
  return [
    band,
    lineAt([left, low, left + plot, low], ink, dashed),
    high < low ? lineAt([left, high, left + plot, high], ink, dashed) : "",
    textAt(threshold.label, left + 4, above, { size: SIZE, weight: 600 }),
  ].join("");
}

function flagAt({ x: middle, rules, numbers }: Flag, x: Place, top: number): string {
  return (
    rules.map((at) => lineAt([x(at), top - 8, x(at), top + PLOT], edge)).join("") +
    textAt(numbers.join(","), x(middle), top - 14, { size: 13, anchor: "middle" })
  );
}

function marksList(marks: readonly Flag[], width: number): string[] {
  return marks.flatMap(({ numbers, events }) =>
    events.flatMap(({ date, label }, index) =>
      wrap(`${numbers[index]}  ${formatDate(date)}: ${label}`, SIZE, width),
    ),
  );
}
