import type { Limits } from "./limits.ts";

/**
 * How long to wait after the failed attempt number `attempt` (from 1): it doubles each time up to the
 * longest wait, and a random half of it keeps many clients from coming back at one moment.
 */
export function backoffMs(
  attempt: number,
  random: () => number,
  limits: Pick<Limits, "firstWaitMs" | "longestWaitMs">,
): number {
  const full = Math.min(limits.firstWaitMs * 2 ** (attempt - 1), limits.longestWaitMs);
  return Math.round(full / 2 + (random() * full) / 2);
}

/** Milliseconds that a Retry-After header asks for, as seconds or as a date; undefined without a sense. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
