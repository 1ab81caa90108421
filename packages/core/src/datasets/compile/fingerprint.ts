import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pack } from "../../catalog/index.ts";

/** Size and sha256 of a file as it stands on the disk. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

export const observationsOf = (dataset: string) => `datasets/${dataset}/observations.csv`;

/** The fingerprints of a pack's tables, by path: every dataset's observations, and the memberships. */
export async function fingerprints(
  folder: string,
  pack: Pack,
): Promise<ReadonlyMap<string, Fingerprint>> {
  const datasets = Object.keys(pack.datasets).toSorted();
  const prints = new Map<string, Fingerprint>();
  for (const path of [...datasets.map(observationsOf), "memberships.csv"]) {
    const content = await readFile(join(folder, path));
    prints.set(path, {
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
  }
  return prints;
}
