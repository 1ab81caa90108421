/** Index of the position nearest to `at`; -1 when there are none. Ties go to the earlier one. */
export function nearest(positions: readonly number[], at: number): number {
  let best = -1;
  let distance = Infinity;
  for (const [index, position] of positions.entries()) {
    const here = Math.abs(position - at);
    if (here < distance) {
      best = index;
      distance = here;
    }
  }
  return best;
}
