import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { IMPORTERS, runImporters } from "@ambit/importers";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { ROOT } from "../built/index.ts";

/** The publishers' files, where somebody keeps them beside the checkout. */
const RAW = join(ROOT, "../shared/raw");
const here = existsSync(RAW);
const needed = here ? "" : " (skipped: the raw files are not beside the checkout)";

const DATASETS = IMPORTERS.flatMap(({ id, datasets }) =>
  datasets.map((dataset) => ({ importer: id, dataset })),
);
const isCsv = (path: string) => /\.csv$/i.test(path);

/** What can happen to a file on its way, and what is left of it. */
const ACCIDENTS: readonly (readonly [string, (bytes: Buffer) => Buffer, typeof isCsv])[] = [
  ["cut off at two thirds", (b) => b.subarray(0, Math.floor((b.length * 2) / 3)), () => true],
  ["cut off at the end of a line", (b) => b.subarray(0, lineStart(b, 2 / 3)), isCsv],
  ["with a row that stands twice", doubled, isCsv],
];

/** Where the line begins that stands at this part of the file. */
function lineStart(bytes: Buffer, part: number): number {
  return bytes.lastIndexOf("\n", Math.floor(bytes.length * part) - 1) + 1;
}

function doubled(bytes: Buffer): Buffer {
  const [start, end] = [lineStart(bytes, 0.5), lineStart(bytes, 1)];
  const next = bytes.indexOf("\n", start) + 1;
  return Buffer.concat([
    bytes.subarray(0, next),
    bytes.subarray(start, next),
    bytes.subarray(next, end),
  ]);
}

let root = "";
beforeAll(async () => {
  if (!here) return;
  root = await mkdtemp(join(tmpdir(), "spoiled-"));
  for (const { dataset } of DATASETS) {
    for (const { path } of dataset.files) {
      await mkdir(dirname(join(root, "raw", path)), { recursive: true });
      await symlink(join(RAW, path), join(root, "raw", path)).catch(() => undefined);
    }
  }
  return () => rm(root, { recursive: true });
});

/** How an import ends with one file spoiled, over the committed figures. */
async function importWith(
  { importer, dataset }: (typeof DATASETS)[number],
  path: string,
  spoil: (bytes: Buffer) => Buffer,
): Promise<string> {
  const place = join(root, "raw", path);
  const data = await mkdtemp(join(root, "data-"));
  const folder = join("datasets", dataset.id);
  await cp(join(ROOT, "data", folder), join(data, folder), { recursive: true });
  await rm(place);
  await writeFile(place, spoil(await readFile(join(RAW, path))));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const importers = [{ id: importer, datasets: [dataset] }];
  const result = runImporters({ importers, raw: join(root, "raw"), data });
  await rm(place);
  await symlink(join(RAW, path), place);
  const figures = (at: string) => readFile(join(at, folder, "observations.csv"), "utf8");
  const same = (await figures(data)) === (await figures(join(ROOT, "data")));
  if (result.ok) return same ? "the same figures" : "other figures";
  if (!same) return "refused, and written all the same";
  return result.issues.some(({ file }) => file !== undefined)
    ? "refused"
    : "refused without a file";
}

test.skipIf(!here).each(ACCIDENTS)(
  `no figure comes from a file %s${needed}`,
  async (_, spoil, concerns) => {
    const ends = new Map<string, string[]>();
    for (const one of DATASETS) {
      const files = one.dataset.files.filter((file) => concerns(file.path));
      // Some datasets have a dozen files of one shape.
      for (const { path } of files.slice(0, 3)) {
        const end = await importWith(one, path, spoil);
        ends.set(end, [...(ends.get(end) ?? []), `${one.dataset.id}: ${path}`]);
      }
    }
    const { refused = [], "the same figures": same = [], ...bad } = Object.fromEntries(ends);
    expect(bad).toEqual({});
    // The summaries of WITS have their totals and partners first, and much that is not read after them.
    expect(same.filter((file) => !file.startsWith("wits:"))).toEqual([]);
    expect(refused.length).toBeGreaterThan(50);
  },
);
