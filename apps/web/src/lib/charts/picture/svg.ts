import { m } from "#lib/paraglide/messages.js";
import type { Credit } from "../credit.ts";
import { drawBars } from "./bars.ts";
import type { Drawing, Drawn, Picture } from "./drawing.ts";
import { drawLines } from "./lines.ts";
import { textAt } from "./marks.ts";
import { drawMap } from "./map.ts";
import { ink, inkSoft, paper } from "./palette.ts";
import { drawSlope } from "./slope.ts";
import { drawMemberships } from "./spans.ts";
import { wrap, xml } from "./text.ts";

/** Pixels of the whole picture, and of its margin on each side. */
const WIDTH = 960;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;

const FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";

/**
 * A chart as an SVG file that needs nothing else: colours resolved, title, source and licence in it.
 * `fontFaces` are the style rules that embed the letters; without them a reader's own are taken.
 */
export function svgOf(picture: Picture, fontFaces = ""): string {
  const { title, subtitle = "", note = "", credits, address = "" } = picture;
  const rows = [
    ...block(title, { size: 22, weight: 700, line: 28 }),
    ...block(subtitle, { size: 15, line: 21, colour: inkSoft }),
  ];
  const top = stack(rows, MARGIN);
  const drawn = draw(picture.drawing);
  const foot = stack(
    [
      ...block(note, { size: 13, line: 18, colour: inkSoft }),
      ...block(creditText(credits), { size: 13, line: 18, colour: inkSoft }),
      ...block(m.picture_through({ address }), { size: 13, line: 18, colour: inkSoft }),
    ],
    top.end + 20 + drawn.height + 18,
  );
  const height = Math.ceil(foot.end + MARGIN - 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="desc">${xml([subtitle, note, creditText(credits)].filter(Boolean).join(" "))}</desc>`,
    fontFaces ? `<style>${fontFaces}</style>` : "",
    `<rect width="${WIDTH}" height="${height}" fill="${paper}"/>`,
    top.markup,
    `<g transform="translate(${MARGIN},${top.end + 20})">${drawn.markup}</g>`,
    foot.markup,
    "</svg>",
  ].join("\n");
}

function draw(drawing: Drawing): Drawn {
  if (drawing.kind === "lines") return drawLines(drawing, INNER);
  if (drawing.kind === "bars") return drawBars(drawing, INNER);
  if (drawing.kind === "slope") return drawSlope(drawing, INNER);
  if (drawing.kind === "map") return drawMap(drawing, INNER);
  return drawMemberships(drawing, INNER);
}

/** Whose figures, and under which licence: as the line under a chart says it. */
export function creditText(credits: readonly Credit[]): string {
  const named = credits.map(({ label, licence }) => `${label} (${licence.name})`).join("; ");
  return credits.length > 0 ? `${m.sources_label()}: ${named}` : "";
}

interface Row {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly line: number;
}

function block(text: string, style: Omit<Row, "text">): Row[] {
  return text ? wrap(text, style.size, INNER).map((line) => ({ ...style, text: line })) : [];
}

function stack(rows: readonly Row[], from: number): { readonly markup: string; end: number } {
  let end = from;
  const markup = rows
    .map(({ text, line, colour = ink, ...style }) => {
      end += line;
      return textAt(text, MARGIN, end - line * 0.25, { ...style, colour });
    })
    .join("");
  return { markup, end };
}
