import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { AnswerStore } from "../answers/index.ts";
import { createAsk, LIMITS, seeded, type Ask, type Limits, type Wire } from "../client/index.ts";
import type { Gathering } from "../source.ts";

export const TODAY = Date.parse("2026-12-01T09:00:00Z");

/** Patience that suits a test: few attempts, and no waiting that a busy machine could cut short. */
export const HASTY: Limits = { ...LIMITS, attempts: 3, idleMs: 20_000, totalMs: 30_000, gapMs: {} };

/** A wire whose clock goes only by sleeping, which takes no time. */
export function pretendWire(
  fetch: typeof globalThis.fetch,
  slept: number[] = [],
  start = TODAY,
): Wire {
  let now = start;
  return {
    fetch,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
    now: () => now,
    random: seeded(1),
  };
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ambit-update-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export interface Pretended {
  readonly ask: Ask;
  /** Labels of answers and notes about waits. */
  readonly told: readonly string[];
  readonly slept: readonly number[];
}

/** A client for a test, with its own work folder unless one is given. */
export function pretendAsk(
  fetch: typeof globalThis.fetch,
  options: {
    readonly limits?: Partial<Limits>;
    readonly work?: string;
    readonly signal?: AbortSignal;
    readonly oldest?: number;
  } = {},
): Pretended {
  const told: string[] = [];
  const slept: number[] = [];
  const tell = (text: string) => {
    told.push(text);
  };
  const store = new AnswerStore(options.work ?? temporaryFolder(), "test", options.oldest ?? 0);
  const ask = createAsk({
    wire: pretendWire(fetch, slept),
    limits: { ...HASTY, usualGapMs: 0, ...options.limits },
    store,
    signal: options.signal ?? new AbortController().signal,
    progress: { step: tell, note: tell },
  });
  return { ask, told, slept };
}

/** What a series gathers with, in a test. */
export function pretendGathering(
  fetch: typeof globalThis.fetch,
  keys: Gathering["keys"] = {},
): Gathering {
  return { ask: pretendAsk(fetch).ask, expect: () => {}, year: 2026, keys };
}
