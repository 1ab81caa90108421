/** Shows how far a run is. */
export interface Progress {
  /** A dataset begins. */
  start(title: string): void;
  /** So many more questions are known to come. */
  expect(questions: number): void;
  /** A question is answered. */
  step(label: string): void;
  /** Something a person who waits wants to know. */
  note(text: string): void;
  /** The dataset is done, or given up. */
  finish(): void;
}

abstract class Counted {
  protected title = "";
  protected total = 0;
  protected done = 0;

  protected begin(title: string): void {
    this.title = title;
    this.total = 0;
    this.done = 0;
  }

  expect(questions: number): void {
    this.total += questions;
  }

  protected count(): string {
    return `${this.done}/${Math.max(this.total, this.done)}`;
  }
}

/** A line a step, for logs and pipes. */
export class PlainProgress extends Counted implements Progress {
  readonly #out: (line: string) => void;

  constructor(out: (line: string) => void) {
    super();
    this.#out = out;
  }

  start(title: string): void {
    this.begin(title);
    this.#out(`${title}: asking`);
  }

  step(label: string): void {
    this.done += 1;
    this.#out(`${this.title} ${this.count()} ${label}`);
  }

  note(text: string): void {
    this.#out(`${this.title} ${text}`);
  }

  finish(): void {}
}

const WIDTH = 24;

/** One line that is drawn over itself, for a terminal. */
export class BarProgress extends Counted implements Progress {
  readonly #write: (text: string) => void;
  readonly #columns: number;

  constructor(write: (text: string) => void, columns: number) {
    super();
    this.#write = write;
    this.#columns = columns;
  }

  start(title: string): void {
    this.begin(title);
    this.#draw("asking");
  }

  step(label: string): void {
    this.done += 1;
    this.#draw(label);
  }

  note(text: string): void {
    this.#draw(text);
  }

  finish(): void {
    this.#write("\n");
  }

  #draw(label: string): void {
    const share = this.done / Math.max(this.total, this.done, 1);
    const bar = "#".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, ".");
    const line = `${this.title} [${bar}] ${this.count()} ${label}`;
    const room = Math.max(this.#columns - 1, 20);
    this.#write(`\r${line.slice(0, room).padEnd(room)}`);
  }
}
