import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { PACK, PUBLIC } from "../built/index.ts";
import { run } from "../canary/run.ts";

const KB = 1000;
const size = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;

/**
 * Ceilings in gzipped kilobytes. Raise one only with its reason.
 * Worker: 1 MB is what Workers take on any plan and start from without delay; zod, hono, hyparquet,
 * the language and the verdict engine need about a fifth of it.
 */
const WORKER = 1000;
/** First-load JavaScript of a page: what a phone on a slow line reads before it can be used. */
const PAGE = 70;
/** Pages that compute in the browser, and comparisons in frames: the engine is what they are for. */
const ENGINE_PAGES = /^(?:[a-z]{2}\/)?(?:embed\/)?(?:compare|check)\//;
const ENGINE_PAGE = 180;
/** Files that a host of static assets takes: https://developers.cloudflare.com/workers/platform/limits/, free plan. */
const FILES = 20_000;
/** Catalog and verdicts are read before the Worker's first answer. */
const OPENING = 1500;

test(`the Worker is at most ${WORKER} kB`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "worker-"));
  try {
    const { code, output } = await run("apps/api", "node_modules/.bin/wrangler", [
      "deploy",
      "--dry-run",
      "--outdir",
      folder,
    ]);
    expect(code, output).toBe(0);
    const bundle = await readFile(join(folder, "worker.js"));
    // An empty bundle would be small as well.
    expect(bundle.toString()).toContain("application/problem+json");
    const used = size(bundle) / KB;
    expect(used).toBeGreaterThan(20);
    expect(used).toBeLessThanOrEqual(WORKER);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

async function pages(): Promise<readonly string[]> {
  const entries = await readdir(PUBLIC, { recursive: true });
  return entries.filter((path) => path.endsWith(".html") && !path.startsWith("docs-assets"));
}

/** Scripts and modules that a page loads before anybody touches it. */
function scriptsOf(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const found = tags.flatMap((tag) => {
    const isScript = tag.startsWith("<script") || /rel="?modulepreload"?/.test(tag);
    const address = /(?:src|href)="?([^"\s>]+)"?/.exec(tag)?.[1];
    return isScript && address ? [address] : [];
  });
  const imported = [...html.matchAll(/import\("([^"]+)"\)/g)].map(([, address = ""]) => address);
  return [...new Set([...found, ...imported])];
}

test(`every page loads at most ${PAGE} kB of JavaScript first, all of it our own`, async () => {
  const sizes = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const path of await pages()) {
    const html = await readFile(join(PUBLIC, path), "utf8");
    let total = 0;
    for (const address of scriptsOf(html)) {
      expect(address, path).toMatch(/^\//);
      const known = weights.get(address) ?? size(await readFile(join(PUBLIC, address)));
      weights.set(address, known);
      total += known;
    }
    sizes.set(path, total / KB);
  }
  expect(sizes.size).toBeGreaterThan(3);
  // Pages without any script would mean that the addresses are not found.
  expect(Math.max(...sizes.values())).toBeGreaterThan(5);
  for (const [path, kilobytes] of sizes) {
    const ceiling = ENGINE_PAGES.test(path) ? ENGINE_PAGE : PAGE;
    expect(kilobytes, path).toBeLessThanOrEqual(ceiling);
  }
}, 60_000);

test(`what is served is at most ${FILES} files`, async () => {
  const entries = await readdir(PUBLIC, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  expect(files).toBeGreaterThan(1000);
  expect(files).toBeLessThanOrEqual(FILES);
});

test(`what opens the pack is at most ${OPENING} kB, and no table is over 25 MiB`, async () => {
  const opening = await Promise.all(
    ["release.json", "catalog.json", "verdicts.json"].map(async (file) =>
      size(await readFile(join(PACK, file))),
    ),
  );
  expect(opening.reduce((a, b) => a + b, 0) / KB).toBeLessThanOrEqual(OPENING);
  // A static asset of a Worker can be no larger.
  for (const file of await readdir(join(PACK, "observations"))) {
    const { size: bytes } = await stat(join(PACK, "observations", file));
    expect(bytes, file).toBeLessThan(25 * 1024 * 1024);
  }
});
