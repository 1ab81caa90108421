import type { Issue } from "@ambit/core/model";
import { keyOf, type Figure } from "./difference.ts";

/** With fewer figures in common nothing can be said about the scale. */
const LEAST = 5;
const FACTOR = 100;

/**
 * Issues of answers whose figures are, most of them, a hundred times larger or smaller than in the
 * edition before: the publisher has gone from millions to units, or to another unit.
 */
export function scaleIssues(
  before: readonly Figure[],
  after: readonly (Figure & { readonly file: string })[],
  urls: ReadonlyMap<string, string>,
): readonly Issue[] {
  const known = new Map(before.map((figure) => [keyOf(figure), Number(figure.value)]));
  return [...Map.groupBy(after, (figure) => figure.file)].flatMap(([file, figures]) => {
    const ratios = figures
      .map((figure) => Number(figure.value) / (known.get(keyOf(figure)) ?? 0))
      .filter((ratio) => Number.isFinite(ratio) && ratio > 0)
      .toSorted((a, b) => a - b);
    const median = ratios[Math.floor(ratios.length / 2)];
    if (median === undefined || ratios.length < LEAST) return [];
    if (median < FACTOR && median > 1 / FACTOR) return [];
    return [
      {
        code: "update.scale",
        message: "the figures are on another scale than in the edition before",
        file: urls.get(file) ?? file,
        found: `a factor of about ${Number(median.toPrecision(2))}`,
        expected: "about 1",
        tip: "The publisher may give millions now, or whole units; change how the series is read.",
      },
    ];
  });
}
