import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../built/index.ts";

/** The articles, where somebody who may have them keeps them beside the checkout. They are no part of the project. */
export const TEXTS = join(ROOT, "../shared/sources");

export interface Text {
  readonly name: string;
  readonly sha256: string;
  readonly content: string;
  readonly paragraphs: readonly { readonly text: string; readonly sha256: string }[];
}

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** Written apart from core on purpose: two readings of one rule (data/README.md) must agree. */
export function readText(name: string, bytes: Uint8Array): Text {
  const content = new TextDecoder().decode(bytes);
  const paragraphs = content
    .split("\n")
    .map((line) =>
      line
        .normalize("NFC")
        .split(/\p{White_Space}+/u)
        .filter(Boolean)
        .join(" "),
    )
    .filter((line) => line !== "")
    .map((text) => ({ text, sha256: sha256(text) }));
  return { name, sha256: sha256(bytes), content, paragraphs };
}

export async function readTexts(): Promise<readonly Text[]> {
  const names = (await readdir(TEXTS)).filter((name) => name.endsWith(".txt"));
  return Promise.all(names.map(async (name) => readText(name, await readFile(join(TEXTS, name)))));
}
