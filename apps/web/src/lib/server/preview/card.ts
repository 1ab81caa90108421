import { textAt } from "#lib/charts/picture/marks.ts";
import { colourOf, ink, inkSoft, paper, rule } from "#lib/charts/picture/palette.ts";
import { clip, widthOf, wrap } from "#lib/charts/picture/text.ts";
import { m } from "#lib/paraglide/messages.js";
import type { ClaimStatus } from "#lib/verdict/status.ts";

/** What a link to a page shows of it where it is shared. */
export interface Card {
  /** The finding, or the page's name. */
  readonly title: string;
  /** Over it: what kind of page it is, or where the claim stands. */
  readonly kind: string;
  /** Under it: whose figures, or how much there is. */
  readonly detail?: string;
  readonly verdict?: { readonly status: ClaimStatus; readonly words: string };
}

export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 72;
const INNER = WIDTH - 2 * MARGIN;

/** Sizes of the title with the lines that it then has room for: the largest that holds all of it is taken. */
const SIZES = [
  [62, 4],
  [52, 5],
  [44, 6],
] as const;

const NO_VERDICT = 0;
const VERDICT = 86;

/** A card as SVG, 1200 by 630. */
export function cardSvg({ title, kind, detail = "", verdict }: Card): string {
  const [size, most] =
    SIZES.find(([at, lines]) => wrap(title, at, INNER).length <= lines - (verdict ? 1 : 0)) ??
    SIZES[2];
  const lines = clip(wrap(title, size, INNER), most - (verdict ? 1 : 0));
  const top = 132 + (verdict ? VERDICT : NO_VERDICT);
  const colour = verdict ? colourOf(`--verdict-${verdict.status}`) : ink;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Inter">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
    `<rect width="${WIDTH}" height="14" fill="${colour}"/>`,
    textAt(clip(wrap(kind, 28, INNER), 1)[0] ?? "", MARGIN, 96, { size: 28, colour: inkSoft }),
    verdict ? badge(verdict.words, colour) : "",
    ...lines.map((line, index) =>
      textAt(line, MARGIN, top + size + index * size * 1.16, { size, weight: 700 }),
    ),
    `<rect x="${MARGIN}" y="538" width="${INNER}" height="2" fill="${rule}"/>`,
    textAt(m.site_name(), MARGIN, 588, { size: 32, weight: 700 }),
    textAt(
      clip(wrap(detail || m.preview_about(), 24, INNER - 150), 1)[0] ?? "",
      WIDTH - MARGIN,
      586,
      { size: 24, colour: inkSoft, anchor: "end" },
    ),
    "</svg>",
  ].join("\n");
}

function badge(words: string, colour: string): string {
  const width = widthOf(words, 34) * 1.06 + 44;
  return `<rect x="${MARGIN}" y="126" width="${width.toFixed(0)}" height="58" rx="4" fill="${colour}"/>${textAt(words, MARGIN + 22, 167, { size: 34, weight: 700, colour: paper })}`;
}
