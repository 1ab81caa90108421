import type { Pack } from "../../catalog/index.ts";
import type { Figure } from "../../series/index.ts";
import { amount } from "../amount.ts";
import { WORLD } from "../floor.ts";
import type { AuditRule, Finding } from "../rule.ts";
import { isSound, placeIn, runsOf, type Run } from "../run.ts";

/** Publishers round, and leave crumbs to nobody: half a percent of the total. */
const TOLERANCE = 0.005;

interface Parts {
  sum: number;
  count: number;
}

/**
 * A row that was not read, or was read twice. Where a dataset lists a selection of partners, its
 * parts may come to less than the total, never to more.
 */
export const totals: AuditRule = {
  name: "totals",
  description:
    "The partners' figures add up to the figure for the world where a dataset lists all partners, and never to more.",
  tip: "Look for a partner that is missing, that is there twice, or that is a group of others.",
  run: (pack, store) => {
    const runs = runsOf(store).filter(({ indicator, to }) => {
      const measure = pack.indicators[indicator]?.measure;
      return to !== "" && (measure === "flow" || measure === "stock");
    });
    const toWorld = runs.filter((run) => run.to === WORLD);
    const fromWorld = runs.filter((run) => run.from === WORLD);
    return [
      ...compare(pack, partsOf(runs, toWorld, ledgerOfOrigin)),
      ...compare(pack, partsOf(runs, fromWorld, ledgerOfTarget)),
    ];
  },
};

const ledgerOfOrigin = (run: Run) => `${run.indicator} ${run.dataset} ${run.reporter} ${run.from}>`;
const ledgerOfTarget = (run: Run) => `${run.indicator} ${run.dataset} ${run.reporter} >${run.to}`;

/** For each total, the parts of its ledger by period. */
function partsOf(
  runs: readonly Run[],
  totalRuns: readonly Run[],
  ledger: (run: Run) => string,
): readonly (readonly [Run, ReadonlyMap<string, Parts>])[] {
  const sums = new Map(totalRuns.map((run) => [ledger(run), new Map<string, Parts>()]));
  for (const run of runs) {
    const sum = sums.get(ledger(run));
    if (!sum || run.from === WORLD || run.to === WORLD) continue;
    for (const { period, value } of run.figures) {
      const parts = sum.get(period) ?? { sum: 0, count: 0 };
      parts.sum += value;
      parts.count += 1;
      sum.set(period, parts);
    }
  }
  return totalRuns.map((run) => [run, sums.get(ledger(run)) ?? new Map<string, Parts>()]);
}

function compare(pack: Pack, parts: ReturnType<typeof partsOf>): readonly Finding[] {
  return parts.flatMap(([run, sums]) =>
    run.figures.flatMap((total): Finding[] => {
      const part = sums.get(total.period);
      if (!part || !isSound(total)) return [];
      const allowed = Math.abs(total.value) * TOLERANCE;
      const isOver = part.sum - total.value > allowed;
      const isUnder = total.value - part.sum > allowed && listsAll(pack, total);
      if (!isOver && !isUnder) return [];
      const show = (value: number) => amount(pack, run.indicator, value);
      return [
        {
          place: placeIn(run, total.period),
          message: `the ${part.count} partners come to ${isOver ? "more" : "less"} than the total`,
          found: show(part.sum),
          expected: `${show(total.value)}, within ${TOLERANCE * 100} %`,
        },
      ];
    }),
  );
}

function listsAll(pack: Pack, { dataset, indicator, reporter, year }: Figure): boolean {
  return (pack.datasets[dataset]?.coverage ?? []).some(
    (c) =>
      c.partners === "all" &&
      c.indicator === indicator &&
      (c.reporters === "all" || c.reporters.includes(reporter)) &&
      year !== null &&
      c.from <= year &&
      year <= c.to,
  );
}
