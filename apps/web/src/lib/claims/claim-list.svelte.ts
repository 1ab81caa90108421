import { matches, NO_FILTER, unknownIn, type ClaimFilter } from "./filter.ts";
import { bySource, tally, unpack, type ClaimIndex, type ClaimLine } from "./index-view.ts";

/** The list of claims with its filter: what is shown follows from `filter`. */
export class ClaimList {
  filter = $state<ClaimFilter>(NO_FILTER);
  readonly #index: ClaimIndex;
  #unpacked: readonly ClaimLine[] | undefined;

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  // Hundreds of lines that nobody needs before the list changes.
  get #lines(): readonly ClaimLine[] {
    return (this.#unpacked ??= unpack(this.#index));
  }

  readonly shown = $derived.by(() => this.#lines.filter((line) => matches(line, this.filter)));

  /** What is shown, under its sources. */
  readonly groups = $derived.by(() => bySource(this.#index, this.shown));

  /** What is filtered by that no claim has. */
  readonly unknown = $derived.by(() => unknownIn(this.filter, this.#lines));

  get total(): number {
    return this.#index.lines.length;
  }

  /** How many claims of the whole list have a thing, by its id, most first. */
  tally(of: (line: ClaimLine) => readonly string[]): readonly (readonly [string, number])[] {
    return tally(this.#lines, of);
  }
}
