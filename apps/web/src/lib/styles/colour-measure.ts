/** How colours are seen; for tests of the palette, not for pages. */
export type Vision = "normal" | "protan" | "deutan" | "tritan";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
const SEEN: Record<Vision, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Ottosson 2020: linear RGB to cone responses, and their cube roots to Oklab. */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (matrix: Matrix, v: Triple): Triple => [
  dot(matrix[0], v),
  dot(matrix[1], v),
  dot(matrix[2], v),
];
const each = (v: Triple, change: (x: number) => number): Triple => [
  change(v[0]),
  change(v[1]),
  change(v[2]),
];

function linearRgb(hex: string): Triple {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return each([part(1), part(3), part(5)], (c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
}

/** Every `--name: light-dark(#a, #b)` of a style sheet, as [on light, on dark]. */
export function colours(css: string): Record<string, readonly [string, string]> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi);
  return Object.fromEntries(
    [...found].map(([, name = "", light = "", dark = ""]) => [name, [light, dark] as const]),
  );
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linearRgb(hex));

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Distance in Oklab between two colours as they are seen; 0.02 is just noticeable, 1 is black to white. */
export function distance(a: string, b: string, vision: Vision): number {
  const lab = (hex: string) => {
    const seen = each(times(SEEN[vision], linearRgb(hex)), (x) => Math.max(0, x));
    return times(OKLAB, each(times(CONES, seen), Math.cbrt));
  };
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
