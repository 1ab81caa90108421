export interface Label {
  /** Where its middle would like to be, in pixels from the top. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Moves labels apart so that none covers another, each as near to its wish as the others let it,
 * all between 0 and `extent` if there is room. Returns the middles in the order given.
 */
export function spread(labels: readonly Label[], extent: number): number[] {
  const order = labels
    .map((label, index) => ({ label, index, middle: label.wanted }))
    .toSorted((a, b) => a.label.wanted - b.label.wanted);

  let free = 0;
  for (const item of order) {
    const half = item.label.height / 2;
    item.middle = Math.max(item.middle, free + half);
    free = item.middle + half;
  }
  let limit = Math.max(extent, 0);
  for (const item of order.toReversed()) {
    const half = item.label.height / 2;
    item.middle = Math.min(item.middle, limit - half);
    limit = item.middle - half;
  }
  const out: number[] = Array.from({ length: labels.length }, () => 0);
  for (const item of order) out[item.index] = item.middle;
  return out;
}
