import type { Completion } from "@codemirror/autocomplete";
import type { Issue } from "@ambit/core/model";
import type { OpenPack } from "@ambit/core/datasets";
import { loadFigures, type Figures } from "#lib/evidence/load-figures.ts";
import type { Answer } from "./answer.ts";

/** Waits this long after a keystroke, in milliseconds, before figures are read. */
const PAUSE = 250;

type Bench = typeof import("./bench.ts");

/** A test being written: its issues at once, its verdict after a pause. */
export class Checker {
  text = $state("");
  issues = $state.raw<readonly Issue[]>([]);
  result = $state.raw<Answer | undefined>(undefined);
  /** What draws the result's evidence. */
  figures = $state.raw<Figures>({});
  completions = $state.raw<readonly Completion[]>([]);
  failure = $state<string | undefined>(undefined);
  busy = $state(false);

  #bench: Bench | undefined;
  #pack: OpenPack | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts with a test that has been answered already: nothing is fetched before another is written. */
  constructor(first: { text: string; answer: Answer; figures: Figures }) {
    this.text = first.text;
    this.result = first.answer;
    this.figures = first.figures;
  }

  /** Fetches what tests are tried with, unless it is there; a failed fetch is tried again with the next call. */
  async open(): Promise<void> {
    if (this.#pack) return;
    try {
      const bench = await import("./bench.ts");
      const pack = await bench.browserPack();
      if (this.#pack) return;
      this.#bench = bench;
      this.#pack = pack;
      this.completions = bench.completionsOf(
        bench.wordsOf(pack),
        ["targets", pack.release.suitors].flatMap((id) => pack.catalog.membersOf(id)),
      );
      this.failure = undefined;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      this.busy = false;
    }
  }

  /** Takes a new text. */
  write(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    if (text.trim() === "") {
      this.issues = [];
      this.result = undefined;
      this.busy = false;
      return;
    }
    this.busy = true;
    void this.#check(text);
  }

  async #check(text: string): Promise<void> {
    await this.open();
    const [bench, pack] = [this.#bench, this.#pack];
    // A later keystroke has made this one old.
    if (!bench || !pack || text !== this.text) return;
    this.issues = bench.findIssues(pack, text);
    if (this.issues.length > 0) {
      this.result = undefined;
      this.busy = false;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#evaluate(bench, pack, text), PAUSE);
  }

  async #evaluate(bench: Bench, pack: OpenPack, text: string): Promise<void> {
    const result = await bench.evaluate(pack, text);
    const figures = await loadFigures(result.ok ? result.value.evidence : []);
    if (text !== this.text) return;
    this.busy = false;
    this.figures = { ...this.figures, ...figures };
    this.result = result.ok ? result.value : undefined;
    this.issues = result.ok ? [] : result.issues;
  }
}
