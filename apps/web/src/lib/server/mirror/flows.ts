import { mirrorOf, type MirrorYear } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";

const EXPORTS = "exports";

/** A flow of goods as both sides count it, with every year that both have. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly years: readonly MirrorYear[];
}

/** A state under influence and a power, with the goods that go each way. */
export interface Pair {
  readonly target: string;
  readonly power: string;
  readonly flows: readonly Flow[];
}

/** The powers that publish by partner; the bloc does in another currency. */
export const POWERS = ["CHN", "RUS", "USA", "TUR"] as const;

/** Every pair that both sides of some flow have counted in some common year. */
export function pairsOf(engine: Engine): readonly Pair[] {
  return [...engine.targets].flatMap((target) =>
    POWERS.flatMap((power) => {
      const pair = pairOf(engine, target, power);
      return pair.flows.length > 0 ? [pair] : [];
    }),
  );
}

/** Datasets in the order in which one side's figures are taken. */
export const newestFirst = ({ datasets }: Engine["catalog"]): readonly string[] =>
  [...datasets.values()].toSorted((x, y) => (x.released < y.released ? 1 : -1)).map(({ id }) => id);

export function pairOf(engine: Engine, target: string, power: string): Pair {
  const newest = newestFirst(engine.catalog);
  const flow = (from: string, to: string): Flow => ({
    from,
    to,
    years: mirrorOf(engine.store, EXPORTS, from, to, newest),
  });
  const flows = [flow(power, target), flow(target, power)];
  return { target, power, flows: flows.filter(({ years }) => years.length > 0) };
}

/** The latest year of each flow, the widest gap in money first. */
export function widest(
  flows: readonly Flow[],
): readonly { readonly flow: Flow; readonly latest: MirrorYear }[] {
  return flows
    .flatMap((flow) => {
      const latest = flow.years.at(-1);
      return latest ? [{ flow, latest }] : [];
    })
    .toSorted((a, b) => Math.abs(b.latest.gap) - Math.abs(a.latest.gap));
}
