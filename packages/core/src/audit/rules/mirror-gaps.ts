import type { Pack } from "../../catalog/index.ts";
import { amount } from "../amount.ts";
import { createFloor, WORLD } from "../floor.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { isSound, runsOf, type SoundFigure } from "../run.ts";

const FACTOR = 3;

/** Both sides of one flow in one year, each as it reports itself. */
interface Flow {
  readonly exporter: SoundFigure[];
  readonly importer: SoundFigure[];
}

/**
 * A flow is recorded twice, and the two records always differ somewhat. A gap beyond the factor has
 * a cause that a reader must be told, or is an error in one of the two imports.
 */
export const mirrorGaps: AuditRule = {
  name: "mirror-gaps",
  description:
    "Two sides that report the same flow above the floor do not differ more than threefold.",
  tip: "Compare both raw files; say in exceptions.yml what is known of the cause.",
  run: (pack, store) => {
    const floorOf = createFloor(pack);
    return [...flowsOf(pack, runsOf(store))].flatMap(([, flow]): Finding[] => {
      const [first] = flow.exporter;
      if (!first) return [];
      const { indicator, from, to, period } = first;
      const floor = floorOf(indicator, from, to) ?? Infinity;
      const apart = flow.exporter.flatMap((a) =>
        flow.importer.filter((b) => areApart(a.value, b.value, floor)).map((b) => [a, b] as const),
      );
      const [widest] = apart.toSorted((x, y) => gapOf(y) - gapOf(x));
      if (!widest) return [];
      const show = (f: SoundFigure) => `${amount(pack, indicator, f.value)} (${f.dataset})`;
      return [
        {
          place: {
            datasets: [...new Set(apart.flat().map((f) => f.dataset))].toSorted(),
            indicator,
            reporters: [from, to],
            from,
            to,
            period,
          },
          message: "the two sides of the flow are far apart",
          found: `${from} ${show(widest[0])}, ${to} ${show(widest[1])}`,
          expected: `at most ${FACTOR}-fold`,
        },
      ];
    });
  },
};

function flowsOf(pack: Pack, runs: ReturnType<typeof runsOf>): ReadonlyMap<string, Flow> {
  const flows = new Map<string, Flow>();
  for (const { indicator, dataset, reporter, from, to, figures } of runs) {
    if (pack.datasets[dataset]?.perspective !== "reporter") continue;
    const side = reporter === from ? "exporter" : reporter === to ? "importer" : undefined;
    if (side === undefined || to === "" || from === WORLD || to === WORLD) continue;
    for (const figure of figures) {
      // A mirror figure is the other side's, whoever hands it on.
      if (!isSound(figure) || figure.status === "mirror") continue;
      const key = `${indicator} ${from} ${to} ${figure.period}`;
      const flow = flows.get(key) ?? { exporter: [], importer: [] };
      flows.set(key, flow);
      flow[side].push(figure);
    }
  }
  return flows;
}

function areApart(a: number, b: number, floor: number): boolean {
  const high = Math.max(a, b);
  return high >= floor && high > FACTOR * Math.min(a, b);
}

function gapOf([a, b]: readonly [SoundFigure, SoundFigure]): number {
  return Math.max(a.value, b.value) / Math.max(Math.min(a.value, b.value), 1);
}
