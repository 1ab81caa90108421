import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { IMPORTERS } from "@ambit/importers";
import { expect, test } from "vitest";
import { ROOT } from "../built/index.ts";

/** The publishers' files, where somebody keeps them beside the checkout. */
const RAW = join(ROOT, "../shared/raw");
const here = existsSync(RAW);
const needed = here ? "" : " (skipped: the raw files are not beside the checkout)";

const README = await readFile(join(ROOT, "data/README.md"), "utf8");

const DATASETS = IMPORTERS.flatMap((importer) => importer.datasets);
const USED = new Set(DATASETS.flatMap(({ files }) => files.map((file) => file.path)));

/** The table below a heading: what stands in code in the first column, and the second column's text. */
function tableBelow(heading: string): ReadonlyMap<string, string> {
  const [, below = ""] = README.split(`### ${heading}\n`);
  const [section = ""] = below.split(/^#/m);
  const rows = section.matchAll(/^\| `([^`]+)` *\| (.+?) *\|$/gm);
  return new Map([...rows].map(([, name = "", text = ""]) => [name, text]));
}

const LEFT_OUT = tableBelow("Files that are left out");

test("the README names the datasets of each raw folder", () => {
  const named = [...tableBelow("Folders and their datasets")].flatMap(([folder, datasets]) =>
    [...datasets.matchAll(/`([^`]+)`/g)].map(([, id]) => `${folder} ${id}`),
  );
  const used = DATASETS.flatMap(({ id, files }) =>
    files.map(({ path }) => `${path.split("/")[0]} ${id}`),
  );
  expect(named.toSorted()).toEqual([...new Set(used)].toSorted());
});

test("what the README leaves out has a reason, and no dataset uses it", () => {
  expect(LEFT_OUT.size).toBeGreaterThan(10);
  expect([...LEFT_OUT].filter(([file, why]) => why.length < 20 || USED.has(file))).toEqual([]);
});

test.skipIf(!here)(
  `every raw file is used by a dataset or left out with a reason${needed}`,
  async () => {
    const there: string[] = [];
    for await (const file of glob("**/*.*", { cwd: RAW })) {
      if (!file.endsWith("README.md")) there.push(file);
    }
    expect([...USED, ...LEFT_OUT.keys()].toSorted()).toEqual(there.toSorted());
  },
);
