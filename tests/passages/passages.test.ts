import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Claim, Source } from "@ambit/core/model";
import { expect, test } from "vitest";
import { z } from "zod";
import { PACK, ROOT } from "../built/index.ts";
import { runsOf, sharedRuns } from "./runs.ts";
import { readText, readTexts, TEXTS } from "./texts.ts";

const Catalog = z.looseObject({
  sources: z.record(z.string(), Source),
  claims: z.record(z.string(), Claim),
});
const catalog = Catalog.parse(JSON.parse(await readFile(join(PACK, "catalog.json"), "utf8")));
const here = existsSync(TEXTS);
const needed = here ? "" : " (skipped: the articles are not beside the checkout)";

test.skipIf(!here)(`each source was read in a text that is there, as it was${needed}`, async () => {
  const texts = new Map((await readTexts()).map((text) => [text.sha256, text]));
  for (const [id, { text }] of Object.entries(catalog.sources))
    expect(texts.get(text.sha256)?.paragraphs.length, id).toBe(text.paragraphs);
  expect(texts.size).toBe(Object.keys(catalog.sources).length);
});

test.skipIf(!here)(`each claim's passage is the paragraph that it names${needed}`, async () => {
  const texts = new Map((await readTexts()).map((text) => [text.sha256, text]));
  for (const [id, { passage }] of Object.entries(catalog.claims)) {
    const source = catalog.sources[id.split("/")[0] ?? ""];
    const paragraph = texts.get(source?.text.sha256 ?? "")?.paragraphs[passage.paragraph - 1];
    expect(paragraph?.sha256, id).toBe(passage.sha256);
    expect(paragraph?.text, id).toContain(passage.begins);
  }
  expect(Object.keys(catalog.claims).length).toBeGreaterThan(100);
});

test.skipIf(!here)(
  `no eight words in a row of an article stand in the project${needed}`,
  async () => {
    const runs = runsOf((await readTexts()).map(({ name, content }) => [name, content]));
    const shared: string[] = [];
    let read = 0;
    const places = ["data/**/*", "packages/*/src/**/*", "apps/*/{src,messages}/**/*", "*.md"];
    for await (const entry of glob(places, { cwd: ROOT, withFileTypes: true })) {
      const file = relative(ROOT, join(entry.parentPath, entry.name));
      const isWritten = /\.(ya?ml|json|md|svelte|ts|csv|html)$/.test(file);
      if (!entry.isFile() || !isWritten || file.includes("/paraglide/")) continue;
      read++;
      const text = await readFile(join(ROOT, file), "utf8");
      shared.push(...sharedRuns(text, runs).map((run) => `${file}: ${run}`));
    }
    expect(shared).toEqual([]);
    expect(read).toBeGreaterThan(1000);
  },
);

test("eight words in a row are found whatever their case and marks, seven are not", () => {
  const runs = runsOf([["a text", "One two “three” four, five six: seven eight. Nine!"]]);
  expect(sharedRuns("so ONE two three — four five six seven eight ends", runs)).toHaveLength(1);
  expect(sharedRuns("two three four five six seven eight nine", runs)).toHaveLength(1);
  expect(sharedRuns("three four five six seven eight nine ten", runs)).toEqual([]);
});

test("a paragraph is a line with more than white space, hashed composed and with single spaces", () => {
  const bytes = new TextEncoder().encode("  One\u00a0 two \r\n\u00a0\n\n cafe\u0301\n");
  expect(readText("a text", bytes).paragraphs.map((p) => p.text)).toEqual(["One two", "café"]);
});
