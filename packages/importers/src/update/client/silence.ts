import type { Limits } from "./limits.ts";

/** Ends a request that says nothing for too long, that takes too long, or that the user stops. */
export class Silence {
  readonly #limits: Pick<Limits, "idleMs" | "totalMs">;
  readonly #quiet = new AbortController();
  readonly #total: AbortSignal;
  readonly signal: AbortSignal;
  #timer: NodeJS.Timeout;

  constructor(limits: Pick<Limits, "idleMs" | "totalMs">, user: AbortSignal) {
    this.#limits = limits;
    this.#total = AbortSignal.timeout(limits.totalMs);
    this.signal = AbortSignal.any([user, this.#quiet.signal, this.#total]);
    this.#timer = this.#arm();
  }

  /** Something has come: the silence begins anew. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#arm();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** What was too long, if anything was. */
  reason(): string | undefined {
    if (this.#quiet.signal.aborted) return `silence for ${this.#limits.idleMs} ms`;
    return this.#total.aborted ? `no end after ${this.#limits.totalMs} ms` : undefined;
  }

  #arm(): NodeJS.Timeout {
    return setTimeout(() => this.#quiet.abort(), this.#limits.idleMs);
  }
}
