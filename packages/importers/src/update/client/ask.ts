import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import { createHash } from "node:crypto";
import type { AnswerStore, StoredAnswer } from "../answers/index.ts";
import { attempt, type Outcome } from "./attempt.ts";
import { backoffMs } from "./backoff.ts";
import { decode } from "./decode.ts";
import type { Limits } from "./limits.ts";
import { Throttle } from "./throttle.ts";
import type { Wire } from "./wire.ts";

/** One question to a publisher, and how its answer is read. */
export interface Question<T> {
  /** Names the answer in the work folder and in dataset.yml; unique within a dataset. */
  readonly key: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The headers hold a key: no redirect is followed with it. */
  readonly secret?: boolean;
  /** An answer that cannot be read is an issue, and is not kept. */
  readonly read: (text: string, url: string) => Result<T>;
}

export interface Answer<T> extends StoredAnswer {
  readonly value: T;
}

/** Asks a question until there is an answer, or an issue that says why there is none. */
export type Ask = <T>(question: Question<T>) => Promise<Result<Answer<T>>>;

export interface Asking {
  readonly wire: Wire;
  readonly limits: Limits;
  readonly store: AnswerStore;
  readonly signal: AbortSignal;
  /** Told of each answer and each wait. */
  readonly progress: {
    readonly step: (label: string) => void;
    readonly note: (text: string) => void;
  };
}

type Again = Extract<Outcome, { kind: "again" }>;

// What only reading finds, and what may pass like a bad connection.
const PASSING = new Set(["update.truncated", "update.later"]);
const AGENT = "Ambit data:update";

/** The client: answers kept by an earlier run first, then the network, politely and with patience. */
export function createAsk({ wire, limits, store, signal, progress }: Asking): Ask {
  const throttle = new Throttle(wire, limits);

  return async function ask<T>(question: Question<T>): Promise<Result<Answer<T>>> {
    const kept = load(question);
    if (kept !== undefined) return ok(kept);
    for (let turn = 1; turn <= limits.attempts; turn++) {
      await throttle.turn(new URL(question.url).host, signal);
      const tried = await once(question);
      if ("ok" in tried) return tried;
      const wait = waitFor(turn, tried);
      if (wait === undefined) return fail(lastly(tried, turn));
      progress.note(`${tried.issue.message}; again in ${seconds(wait)} (${question.key})`);
      await wire.sleep(wait, signal);
    }
    throw new Error("the last attempt ends the loop");
  };

  async function once<T>(question: Question<T>): Promise<Result<Answer<T>> | Again> {
    const { url, headers, secret = false } = question;
    const request = { url, secret, headers: { "user-agent": AGENT, ...headers } };
    const outcome = await attempt(request, wire, limits, signal);
    if (outcome.kind === "again") return outcome;
    if (outcome.kind === "final") return fail(outcome.issue);
    const value = readBytes(question, outcome.bytes);
    if (value.ok) return ok({ ...keep(question, outcome.bytes), value: value.value });
    const [issue] = value.issues;
    return PASSING.has(issue.code) ? { kind: "again", issue } : value;
  }

  function load<T>(question: Question<T>): Answer<T> | undefined {
    const kept = store.load(question.key, question.url);
    if (kept === undefined) return undefined;
    const value = readBytes(question, kept.content);
    if (!value.ok) return undefined;
    progress.step(`${question.key} (kept)`);
    return { ...kept.answer, value: value.value };
  }

  function keep<T>(question: Question<T>, content: Uint8Array): StoredAnswer {
    const answer = {
      id: question.key,
      url: question.url,
      sha256: createHash("sha256").update(content).digest("hex"),
      bytes: content.length,
      retrieved: new Date(wire.now()).toISOString(),
    };
    store.save(answer, content);
    progress.step(question.key);
    return answer;
  }

  /** Undefined when it is not worth another attempt. */
  function waitFor(turn: number, { afterMs = 0 }: Again): number | undefined {
    if (turn >= limits.attempts || afterMs > limits.longestRetryAfterMs) return undefined;
    return afterMs + backoffMs(turn, wire.random, limits);
  }
}

function readBytes<T>(question: Question<T>, bytes: Uint8Array): Result<T> {
  const text = decode(question.url, bytes);
  return text.ok ? question.read(text.value, question.url) : text;
}

/** The issue of the last attempt, with how often it was tried. */
function lastly({ issue, afterMs }: Again, attempts: number): Issue {
  const asked = afterMs === undefined ? "" : `; it asks to wait ${seconds(afterMs)}`;
  const tries = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return { ...issue, message: `${issue.message} (${tries}${asked})` };
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
