import type { OpenPack } from "@ambit/core/datasets";

let reading: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** For each dataset the claims in whose verdict it was used; every verdict of the pack is read once. */
export function claimsByDataset(pack: OpenPack): Promise<ReadonlyMap<string, readonly string[]>> {
  reading ??= read(pack);
  return reading;
}

async function read(pack: OpenPack): Promise<ReadonlyMap<string, readonly string[]>> {
  const claims = new Map<string, Set<string>>();
  for (const id of pack.catalog.claims.keys()) {
    const verdict = await pack.verdictOf(id);
    if (!verdict.ok || !verdict.value) continue;
    for (const { observations } of verdict.value.today.readings) {
      // The dataset's id is the first part of an observation's.
      for (const observation of observations) {
        const dataset = observation.split("/")[0] ?? "";
        claims.set(dataset, (claims.get(dataset) ?? new Set()).add(id));
      }
    }
  }
  return new Map([...claims].map(([dataset, ids]) => [dataset, [...ids]]));
}

/** The claims whose tests name an indicator, or one that is derived from it. */
export function claimsOfIndicator(
  pack: Pick<OpenPack, "verdicts">,
  indicator: string,
): readonly string[] {
  return [...pack.verdicts].flatMap(([id, line]) =>
    line.indicators.includes(indicator) ? [id] : [],
  );
}
