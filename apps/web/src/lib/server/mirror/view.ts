import type { MirrorYear } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { gapBefore } from "#lib/format/number.ts";
import { axisFormat, formatQuantity } from "#lib/format/quantity.ts";
import { commas } from "#lib/language/joined.ts";
import { nameIn } from "#lib/language/names.ts";
import { apiPath, datasetPath, mirrorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { pairView } from "#lib/server/indicators/pairs.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { pairsOf, POWERS, widest, type Flow, type Pair } from "./flows.ts";
import { finding, timesText } from "./say.ts";

const UNIT = "USD";
/** A flow whose last common year is older than so many years says nothing of today. */
const CURRENT = 5;
/** Charts on the first page: the widest gaps. */
const CHARTS = 3;
/** Lines that end where the table ends. */
const CHOOSING = { start: "latest", worth: 1 } as const;

/** Where two customs services disagree, the widest gap first. */
export function mirrorView(engine: Engine) {
  const { catalog } = engine;
  const pairs = pairsOf(engine);
  const pairOfFlow = new Map(pairs.flatMap((pair) => pair.flows.map((flow) => [flow, pair])));
  const all = widest(pairs.flatMap(({ flows }) => flows));
  const newest = Math.max(...all.map(({ latest }) => latest.year));
  const isOld = (year: number) => year < newest - CURRENT;
  // What both sides last counted long ago stands below what they count today.
  const ranked = all.toSorted(
    (a, b) => Number(isOld(a.latest.year)) - Number(isOld(b.latest.year)),
  );
  const [first] = ranked;
  const without = [...engine.targets].flatMap((target) =>
    POWERS.filter((power) => !pairs.some((p) => p.target === target && p.power === power)).map(
      (power) => `${nameIn(catalog, target)}–${nameIn(catalog, power)}`,
    ),
  );
  return {
    title: first ? finding(engine, first.flow, first.latest) : "",
    rows: ranked.map(({ flow, latest }): TableRow => {
      const pair = pairOfFlow.get(flow);
      return {
        id: `${flow.from}-${flow.to}`,
        cells: [
          {
            text: flowName(engine, flow),
            ...(pair ? { href: mirrorPath(pair.target, pair.power) } : {}),
          },
          {
            text: String(latest.year),
            ...(isOld(latest.year) ? { mark: m.mirror_no_year_since() } : {}),
          },
          ...figureCells(latest),
        ],
      };
    }),
    charts: ranked.slice(0, CHARTS).flatMap(({ flow }) => chartOf(engine, flow) ?? []),
    without: commas(without),
    why: m.mirror_why(),
  };
}

/** Both flows of a pair, year by year. */
export function pairPage(engine: Engine, { target, power, flows }: Pair) {
  const { catalog } = engine;
  const [first] = widest(flows);
  return {
    name: `${nameIn(catalog, target)}–${nameIn(catalog, power)}`,
    title: first ? finding(engine, first.flow, first.latest) : "",
    flows: flows.map((flow) => ({
      id: `${flow.from}-${flow.to}`,
      name: flowName(engine, flow),
      chart: chartOf(engine, flow),
      rows: flow.years.toReversed().map((year): TableRow => ({
        id: String(year.year),
        cells: [
          { text: String(year.year) },
          ...figureCells(year),
          ...[year.exporter, year.importer].map(({ dataset }) => ({
            text: catalog.datasets.get(dataset)?.label ?? dataset,
            href: datasetPath(dataset),
          })),
        ],
      })),
    })),
    why: m.mirror_why(),
    api: apiPath("mirror", { a: target, b: power }),
  };
}

const flowName = ({ catalog }: Engine, { from, to }: Flow) =>
  m.mirror_flow({ from: nameIn(catalog, from), to: nameIn(catalog, to) });

/** Nothing in the table is smaller than its word: 827,298 beside millions would look the largest. */
const MILLIONS = axisFormat(1e6, UNIT);

const inWords = (value: number) =>
  Math.abs(value) >= 1e6 || value === 0
    ? formatQuantity(value, UNIT)
    : `${MILLIONS.tick(value)}${gapBefore({})}${MILLIONS.unit}`;

function figureCells(year: MirrorYear) {
  return [
    ...[year.exporter.value, year.importer.value, year.gap].map((value) => ({
      text: inWords(value),
    })),
    { text: timesText(year) },
  ];
}

function chartOf(engine: Engine, { from, to }: Flow): LineView | undefined {
  return pairView(engine, "exports", from, to, CHOOSING);
}
