/** How patient the client is. Every wait and every loop of the client ends by one of these. */
export interface Limits {
  /** Attempts at one question, the first one included. */
  readonly attempts: number;
  /** Wait before the second attempt; it doubles from attempt to attempt. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** The longest Retry-After that is waited for; a server that asks for more is left alone. */
  readonly longestRetryAfterMs: number;
  /** Longest silence before and within an answer. */
  readonly idleMs: number;
  /** Longest time for one whole answer. */
  readonly totalMs: number;
  readonly maxBytes: number;
  /** Least time between the starts of two questions to one host. */
  readonly gapMs: Readonly<Record<string, number>>;
  readonly usualGapMs: number;
}

/**
 * The IMF asks for at most 10 calls in 5 seconds, Comtrade's free interface for one a second; the
 * others publish no number. The IMF takes minutes to begin a large table.
 */
export const LIMITS: Limits = {
  attempts: 5,
  firstWaitMs: 1_000,
  longestWaitMs: 30_000,
  longestRetryAfterMs: 180_000,
  idleMs: 180_000,
  totalMs: 900_000,
  maxBytes: 256 * 1024 * 1024,
  gapMs: { "api.imf.org": 600, "comtradeapi.un.org": 1_200, "dataverse.harvard.edu": 1_000 },
  usualGapMs: 400,
};
