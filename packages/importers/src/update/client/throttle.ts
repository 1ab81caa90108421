import type { Limits } from "./limits.ts";
import type { Wire } from "./wire.ts";

/** Keeps questions to one host apart. */
export class Throttle {
  readonly #wire: Pick<Wire, "sleep" | "now">;
  readonly #limits: Pick<Limits, "gapMs" | "usualGapMs">;
  readonly #next = new Map<string, number>();

  constructor(wire: Pick<Wire, "sleep" | "now">, limits: Pick<Limits, "gapMs" | "usualGapMs">) {
    this.#wire = wire;
    this.#limits = limits;
  }

  /** Returns when the next question to the host may start. */
  async turn(host: string, signal: AbortSignal): Promise<void> {
    const now = this.#wire.now();
    const start = Math.max(now, this.#next.get(host) ?? now);
    this.#next.set(host, start + (this.#limits.gapMs[host] ?? this.#limits.usualGapMs));
    if (start > now) await this.#wire.sleep(start - now, signal);
  }
}
