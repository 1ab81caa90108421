import type { Completion } from "@codemirror/autocomplete";
import type { Issue } from "@ambit/core/model";
import type { OpenPack } from "@ambit/core/datasets";
import { browserPack } from "./browser-pack.ts";
import { completionsOf } from "./complete.ts";
import { evaluate, findIssues, wordsOf, type Evaluated } from "./evaluate.ts";

/** Waits this long after a keystroke, in milliseconds, before figures are read. */
const PAUSE = 250;

/** A test being written: its issues at once, its verdict after a pause. */
export class Checker {
  text = $state("");
  issues = $state.raw<readonly Issue[]>([]);
  result = $state.raw<Evaluated | undefined>(undefined);
  completions = $state.raw<readonly Completion[]>([]);
  failure = $state<string | undefined>(undefined);
  busy = $state(false);

  #pack: OpenPack | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Opens the pack; what is written already is checked then. */
  async open(): Promise<void> {
    try {
      this.#pack = await browserPack();
      this.completions = completionsOf(wordsOf(this.#pack));
      this.failure = undefined;
      this.write(this.text);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** Takes a new text. */
  write(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    const pack = this.#pack;
    if (!pack || text.trim() === "") {
      this.issues = [];
      this.result = undefined;
      return;
    }
    this.issues = findIssues(pack, text);
    if (this.issues.length > 0) {
      this.result = undefined;
      this.busy = false;
      return;
    }
    this.busy = true;
    this.#timer = setTimeout(() => void this.#evaluate(pack, text), PAUSE);
  }

  async #evaluate(pack: OpenPack, text: string): Promise<void> {
    const result = await evaluate(pack, text);
    // A later keystroke has made this answer old.
    if (text !== this.text) return;
    this.busy = false;
    this.result = result.ok ? result.value : undefined;
    this.issues = result.ok ? [] : result.issues;
  }
}
