import type { MirrorYear } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { apiPath, datasetPath, mirrorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { pairView } from "#lib/server/indicators/pairs.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { pairsOf, POWERS, widest, type Flow, type Pair } from "./flows.ts";
import { finding, ratioText } from "./say.ts";

const UNIT = "USD";
/** Charts on the first page: the widest gaps. */
const CHARTS = 3;
/** Lines that end where the table ends. */
const CHOOSING = { start: "latest", worth: 1 } as const;

/** Where two customs services disagree, the widest gap first. */
export function mirrorView(engine: Engine) {
  const { catalog } = engine;
  const pairs = pairsOf(engine);
  const pairOfFlow = new Map(pairs.flatMap((pair) => pair.flows.map((flow) => [flow, pair])));
  const ranked = widest(pairs.flatMap(({ flows }) => flows));
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
          { text: String(latest.year) },
          ...figureCells(latest),
        ],
      };
    }),
    charts: ranked.slice(0, CHARTS).flatMap(({ flow }) => chartOf(engine, flow) ?? []),
    without: without.join(", "),
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
    api: apiPath("mirror", { a: target, b: power }),
  };
}

const flowName = ({ catalog }: Engine, { from, to }: Flow) =>
  m.mirror_flow({ from: nameIn(catalog, from), to: nameIn(catalog, to) });

function figureCells(year: MirrorYear) {
  return [
    { text: formatQuantity(year.exporter.value, UNIT) },
    { text: formatQuantity(year.importer.value, UNIT) },
    { text: formatQuantity(year.gap, UNIT) },
    { text: ratioText(year) },
  ];
}

function chartOf(engine: Engine, { from, to }: Flow): LineView | undefined {
  return pairView(engine, "exports", from, to, CHOOSING);
}
