/** How many figures there are, and over which years. */
export interface Tally {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Counts figures by any key. */
export class Tallies {
  readonly #known = new Map<string, { count: number; first: number; last: number }>();

  add(key: string, year: number): void {
    const tally = this.#known.get(key);
    if (!tally) {
      this.#known.set(key, { count: 1, first: year, last: year });
      return;
    }
    tally.count++;
    tally.first = Math.min(tally.first, year);
    tally.last = Math.max(tally.last, year);
  }

  get(key: string): Tally | undefined {
    return this.#known.get(key);
  }

  /** The most figures first. */
  ranked(): readonly (readonly [string, Tally])[] {
    return [...this.#known].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  }
}
