import { ink } from "./palette.ts";
import { xml } from "./text.ts";

export interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
}

const at = (value: number) => Math.round(value * 10) / 10;

/** One line of text, its baseline at `y`. */
export function textAt(text: string, x: number, y: number, style: TextStyle = {}): string {
  const { size = 14, weight = 400, colour = ink, anchor = "start" } = style;
  return `<text x="${at(x)}" y="${at(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${xml(text)}</text>`;
}

/** A straight line. */
export function lineAt(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: string,
  { width = 1, dash = "" }: { readonly width?: number; readonly dash?: string } = {},
): string {
  const dashed = dash ? ` stroke-dasharray="${dash}"` : "";
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}" stroke-width="${width}"${dashed}/>`;
}

/** A rectangle; an outline where `hollow`. */
export function boxAt(
  [x, y, width, height]: readonly [number, number, number, number],
  colour: string,
  { hollow = false, opacity = 1 }: { readonly hollow?: boolean; readonly opacity?: number } = {},
): string {
  const paint = hollow ? `fill="none" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
  const pale = opacity === 1 ? "" : ` opacity="${opacity}"`;
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" ${paint}${pale}/>`;
}

/** A point's place to a tenth of a pixel. */
export const placeAt = (x: number, y: number): string => `${at(x)},${at(y)}`;
