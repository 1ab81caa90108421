import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** One raw answer of a publisher, as dataset.yml names it. */
export const StoredAnswer = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  /** ISO date and time. */
  retrieved: z.iso.datetime(),
});
export type StoredAnswer = z.infer<typeof StoredAnswer>;

/**
 * Raw answers in the user's work folder. A body lies under its sha256 and is never overwritten, so
 * that the answers of every written edition stay; a note a question says which body is its latest.
 */
export class AnswerStore {
  readonly #folder: string;
  readonly #notes: string;
  readonly #oldest: number;

  /** Answers from before `oldest` (milliseconds since 1970) are not used again, only kept. */
  constructor(folder: string, dataset: string, oldest: number) {
    this.#folder = folder;
    this.#notes = join(folder, "questions", dataset);
    this.#oldest = oldest;
  }

  /** The answer to a question that an earlier run has kept, when it is whole and young enough. */
  load(
    id: string,
    url: string,
  ): { readonly answer: StoredAnswer; readonly content: Uint8Array } | undefined {
    const note = StoredAnswer.safeParse(readJson(this.#note(id)));
    if (!note.success || note.data.url !== url) return undefined;
    if (Date.parse(note.data.retrieved) <= this.#oldest) return undefined;
    const content = readBytes(this.#body(note.data.sha256));
    if (content === undefined || sha256(content) !== note.data.sha256) return undefined;
    return { answer: note.data, content };
  }

  save(answer: StoredAnswer, content: Uint8Array): void {
    writeWhole(this.#body(answer.sha256), content);
    writeWhole(this.#note(answer.id), `${JSON.stringify(answer, null, 2)}\n`);
  }

  #body(hash: string): string {
    return join(this.#folder, "answers", hash);
  }

  #note(id: string): string {
    return join(this.#notes, `${id.replaceAll(/[^\w.-]+/g, "_")}.json`);
  }
}

/** Through a temporary file, so that a stop in the middle leaves no half of one. */
function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.part`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}

function readJson(path: string): unknown {
  const bytes = readBytes(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
