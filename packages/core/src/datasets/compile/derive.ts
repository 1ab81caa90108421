import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { summarise, type CoverageSummary } from "../../audit/index.ts";
import { changesYaml } from "./changes-yaml.ts";
import type { Compiled } from "./compile.ts";
import { coverageYaml } from "./coverage-yaml.ts";
import { dataPackage } from "./data-package.ts";
import { editorSchemas } from "./editor-schemas.ts";
import { fingerprints, observationsOf, type Fingerprint } from "./fingerprint.ts";
import { verdictsYaml } from "./verdicts-yaml.ts";

/** The files of a data folder that follow from the rest of it, and what has changed since the last release. */
export interface Derived {
  /** By path; committed, so that a reviewer sees them change. */
  readonly files: ReadonlyMap<string, string>;
  /** Datasets whose figures are others than in the last release. */
  readonly changed: readonly string[];
}

/** Derives them from a compiled folder. A new release date makes what there is now the last release. */
export async function derive(folder: string, compiled: Compiled): Promise<Derived> {
  const { pack, info, engine, lines, verdicts, released, changes } = compiled;
  const prints = await fingerprints(folder, pack);
  const coverage = coverageOf(info.released, summarise(engine.store), prints);
  const isNewRelease = released?.release !== info.released;
  const files = new Map([
    ["verdicts.yml", verdictsYaml(lines, verdicts)],
    ["changes.yml", changesYaml(changes)],
    ["coverage.yml", coverageYaml("coverage.yml", coverage)],
    ["released.yml", coverageYaml("released.yml", isNewRelease ? coverage : released)],
    ["datapackage.json", `${JSON.stringify(dataPackage(pack, info, prints), null, 2)}\n`],
    ...editorSchemas(),
  ]);
  const before = isNewRelease ? {} : released.datasets;
  const changed = Object.entries(coverage.datasets)
    .filter(([id, { sha256 }]) => !isNewRelease && before[id]?.sha256 !== sha256)
    .map(([id]) => id);
  return { files, changed };
}

/** The derived files that are not, word for word, what stands in the folder. */
export async function staleFiles(folder: string, { files }: Derived): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const there = await readFile(join(folder, path), "utf8").catch(() => undefined);
    if (there !== text) stale.push(path);
  }
  return stale;
}

function coverageOf(
  release: string,
  series: ReturnType<typeof summarise>,
  prints: ReadonlyMap<string, Fingerprint>,
): CoverageSummary {
  return {
    release,
    datasets: Object.fromEntries(
      Object.entries(series).map(([id, own]) => [
        id,
        { sha256: prints.get(observationsOf(id))?.sha256 ?? "", series: own },
      ]),
    ),
  };
}
