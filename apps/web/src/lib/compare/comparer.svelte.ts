import type { Comparison, Named, Options } from "./comparison.ts";
import type { Question } from "./question.ts";

/** Finds the comparison that answers a question: the page's own, or one made in the browser. */
export class Comparer {
  current = $state.raw<Comparison>();
  others = $state.raw<readonly Named[]>([]);
  busy = $state(false);
  failure = $state<string>();

  #asked = "";

  /** Answers with what is there already if that will do; fetches figures otherwise. */
  async ask(question: Question, options: Options, own: Comparison): Promise<void> {
    const indicator = options.indicators.find((i) => i.id === question.indicator);
    this.failure = undefined;
    const known = indicator && options.targets.some((t) => t.id === question.target);
    if (!known || answers(own, question)) return this.#settle("", own);
    if (this.current && answers(this.current, question)) return;
    const actors = question.actors ?? options.suitors.map((s) => s.id);
    const key = `${question.target} ${question.indicator} ${actors.join(" ")}`;
    if (key === this.#asked) return;
    this.#asked = key;
    this.busy = true;
    try {
      const { browserComparison } = await import("./browser-comparison.ts");
      const found = await browserComparison({ target: question.target, indicator, actors });
      if (key === this.#asked) this.#settle(key, found);
    } catch (error) {
      if (key !== this.#asked) return;
      this.#asked = "";
      this.busy = false;
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** Everybody else who can be compared. */
  async listOthers(question: Question, options: Options): Promise<void> {
    const indicator = options.indicators.find((i) => i.id === question.indicator);
    if (!indicator) return;
    try {
      const { browserActors } = await import("./browser-comparison.ts");
      const found = await browserActors({ target: question.target, indicator });
      this.others = found.filter((a) => !options.suitors.some((s) => s.id === a.id));
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #settle(asked: string, comparison: Comparison): void {
    this.#asked = asked;
    this.current = comparison;
    this.busy = false;
  }
}

/** Whether a comparison has all that a question asks for. */
export function answers(comparison: Comparison, question: Question): boolean {
  return (
    comparison.target.id === question.target &&
    comparison.indicator.id === question.indicator &&
    (question.actors ?? []).every((id) => comparison.actors.some((a) => a.id === id))
  );
}
