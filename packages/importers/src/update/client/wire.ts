/** What the client needs of the world: the command line gives the real one, a test a pretended one. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** Waits so many milliseconds; ends early, without an error, when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}
