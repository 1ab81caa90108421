import { mirrorOf, readCalls } from "@ambit/core/compare";
import type { CallNode } from "@ambit/core/language";
import type { Engine } from "@ambit/core/verify";
import type { LinesView } from "#lib/evidence/view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { linesView } from "#lib/evidence/show/lines.ts";
import { newestFirst } from "#lib/server/mirror/flows.ts";

/** One flow as its two sides report it, compilers left out; the title gives the last year that both have. */
export function mirrorChart(
  engine: Engine,
  indicator: string,
  from: string,
  to: string,
): LinesView | undefined {
  const { catalog } = engine;
  if (!catalog.indicators.has(indicator)) return undefined;
  const call: CallNode = {
    type: "call",
    name: indicator,
    args: [from, to].map((name) => ({ type: "name", name })),
  };
  const { subjects, readings } = readCalls(engine, [call]);
  const sides = readings.filter(({ reading }) => reading.reporters.length > 0);
  const view = linesView(engine, { subjects, readings: sides }, new Map(), [], {
    fileName: `${indicator}-${from}-${to}`,
    events: [],
  });
  if (view?.kind !== "lines") return undefined;
  // By the rule of the pages that this chart leads to, so that all of them say one year.
  const last = mirrorOf(engine.store, indicator, from, to, newestFirst(catalog)).at(-1);
  if (!last) return view;
  return {
    ...view,
    title: m.home_mirror_title({
      year: String(last.year),
      from: nameIn(catalog, from),
      to: nameIn(catalog, to),
      sent: formatQuantity(last.exporter.value, view.unit),
      received: formatQuantity(last.importer.value, view.unit),
    }),
    subtitle: view.title,
  };
}
