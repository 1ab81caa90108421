/** What a page tells the service worker that came after it. */
export interface Kept {
  readonly keep: readonly string[];
}
