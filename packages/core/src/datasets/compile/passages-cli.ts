import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parsePack } from "../../catalog/index.ts";
import { describeIssue, type Issue } from "../../model/index.ts";
import {
  locatePassage,
  normaliseParagraph,
  numbersOfTest,
  paragraphsOf,
  type Paragraph,
} from "../../passages/index.ts";
import { readData } from "./read-data.ts";

const [folder, texts, ...rest] = process.argv.slice(2);
const USAGE = `usage: npm run data:passages -- <folder of texts>
  Says of each claim whether its passage stands in the text of its source, and where it has moved to.`;
if (texts === "--help" || texts === "-h") {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
if (folder === undefined || texts === undefined || rest.length > 0) {
  stop([USAGE], 2);
}
const documents = await readData(folder);
if (!documents.ok) stop(describe(documents.issues));
const parsed = parsePack(documents.value);
if (!parsed.ok) stop(describe(parsed.issues));
const pack = parsed.value;
const files = await textsIn(texts);
const counts = new Map<string, number>();
for (const [source, { text }] of Object.entries(pack.sources)) {
  const claims = Object.entries(pack.claims).filter(([id]) => id.startsWith(`${source}/`));
  const file =
    files.find((f) => f.sha256 === text.sha256) ?? bestFor(claims.map(([, c]) => c.passage.sha256));
  process.stdout.write(`${source}: ${file ? file.name : "no text in this folder resembles it"}\n`);
  for (const [id, claim] of claims) {
    const state = locatePassage(claim.passage, numbersOfTest(claim.test), file?.paragraphs ?? []);
    counts.set(state.state, (counts.get(state.state) ?? 0) + 1);
    if (state.state === "found") continue;
    const { state: word, ...details } = state;
    process.stdout.write(
      `  ${id}: ${word} ${Object.entries(details)
        .map(([k, v]) => `${k} ${String(v)}`)
        .join(", ")}\n`,
    );
  }
}
process.stdout.write(`${[...counts].map(([state, n]) => `${n} ${state}`).join(", ")}\n`);
if ([...counts.keys()].some((state) => state !== "found" && state !== "moved"))
  process.exitCode = 1;

async function textsIn(path: string) {
  const names = await readdir(path).catch(() => stop([`${path}: there is no such folder`]));
  return Promise.all(
    names
      .filter((name) => name.endsWith(".txt"))
      .toSorted()
      .map(async (name) => {
        const bytes = await readFile(join(path, name));
        const paragraphs = paragraphsOf(bytes.toString("utf8")).map((line, i): Paragraph => {
          const text = normaliseParagraph(line);
          return { number: i + 1, text, sha256: sha256(text) };
        });
        return { name, sha256: sha256(bytes), paragraphs };
      }),
  );
}

/** A text that has changed is the one that still has most of the source's paragraphs. */
function bestFor(hashes: readonly string[]) {
  const wanted = new Set(hashes);
  const ranked = files
    .map((file) => ({ file, hits: file.paragraphs.filter((p) => wanted.has(p.sha256)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  return ranked[0] && ranked[0].hits > 0 ? ranked[0].file : undefined;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function describe(issues: readonly Issue[]): readonly string[] {
  return issues.map((issue) => `✗ ${describeIssue(issue)}`);
}

function stop(lines: readonly string[], code = 1): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(code);
}
