import { existsSync } from "node:fs";
import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IMPORTERS, runImporters } from "@ambit/importers";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "../built/index.ts";

/** The publishers' files, where somebody keeps them beside the checkout. */
const RAW = join(ROOT, "../shared/raw");
const here = existsSync(RAW);
const needed = here ? "" : " (skipped: the raw files are not beside the checkout)";

async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob("*/*", { cwd: folder })) files.push(file);
  return files.toSorted();
}

test.skipIf(!here)(
  `importing the publishers' files anew gives data/datasets byte for byte${needed}`,
  async () => {
    const data = await mkdtemp(join(tmpdir(), "import-"));
    onTestFinished(() => rm(data, { recursive: true }));
    const run = runImporters({ importers: IMPORTERS, raw: RAW, data });
    expect(run.ok ? [] : run.issues).toEqual([]);
    const committed = join(ROOT, "data/datasets");
    const fresh = join(data, "datasets");
    const files = await filesBelow(committed);
    expect(await filesBelow(fresh)).toEqual(files);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const same = Buffer.compare(
        await readFile(join(fresh, file)),
        await readFile(join(committed, file)),
      );
      expect(same, file).toBe(0);
    }
  },
);
