import type { CallNode } from "@ambit/core/language";
import type { ReadingVerdict } from "@ambit/core/model";
import type { Figure } from "@ambit/core/series";
import type { Engine } from "@ambit/core/verify";
import { statusWord } from "#lib/charts/status-word.ts";
import type { FiguresView } from "#lib/claims/view.ts";
import { formatCell, unitName } from "#lib/format/quantity.ts";
import { nounOf } from "#lib/language/noun.ts";
import { datasetPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";

/** A ranking reads hundreds of figures; so many are listed, the rest is counted. */
const LISTED = 12;

/** The figures that readings rest on, by dataset, with the raw files that they were read from. */
export function figuresOf(
  engine: Engine,
  readings: readonly ReadingVerdict[],
): readonly FiguresView[] {
  const ids = new Set(readings.flatMap((r) => r.observations));
  const figures = [...ids].flatMap((id) => figureOf(engine, id) ?? []);
  return [...Map.groupBy(figures, (f) => f.dataset)].flatMap(([id, own]) => {
    const dataset = engine.catalog.datasets.get(id);
    if (!dataset) return [];
    const files = new Set(own.map((f) => f.file));
    const { name, url } = dataset.licence;
    return [
      {
        dataset: { label: `${dataset.label}: ${dataset.title}`, href: datasetPath(id) },
        licence: { label: name, ...(url ? { href: url } : {}) },
        files: dataset.files
          .filter((file) => files.has(file.id))
          .map(({ path, sha256 }) => ({ name: path, sha256 })),
        rows: own.slice(0, LISTED).map((figure) => rowOf(engine, figure)),
        ...(own.length > LISTED
          ? { more: m.claim_figures_more({ count: own.length - LISTED }) }
          : {}),
      },
    ];
  });
}

function rowOf(engine: Engine, figure: Figure): FiguresView["rows"][number] {
  const { catalog } = engine;
  const { id, indicator, from, to, period, reporter, value, status } = figure;
  const call: CallNode = {
    type: "call",
    name: indicator,
    args: [from, to].flatMap((name) => (name ? [{ type: "name" as const, name }] : [])),
    ...(figure.year === null ? {} : { period: { type: "year" as const, year: figure.year } }),
    // A compiler is no side of what it compiles; its dataset's name says it.
    ...(reporter === from || reporter === to ? { reporter } : {}),
  };
  const unit = catalog.indicators.get(indicator)?.unit ?? "";
  const mark = statusWord(status);
  return {
    id,
    what: figure.year === null ? `${nounOf(engine, call)}, ${period}` : nounOf(engine, call),
    value: [formatCell(value, unit), unitName(unit)].filter(Boolean).join(" "),
    ...(mark ? { mark } : {}),
  };
}

/** A figure by its id, `kaz-bns/exports/KAZ/KAZ-CHN/2023`. Ids of actors may hold dashes, so every cut is tried. */
function figureOf({ store }: Engine, id: string): Figure | undefined {
  const [dataset, indicator = "", , places = "", ...rest] = id.split("/");
  if (rest.length === 0) return undefined;
  const parts = places.split("-");
  for (let cut = 1; cut <= parts.length; cut++) {
    const from = parts.slice(0, cut).join("-");
    const to = parts.slice(cut).join("-");
    const found = store
      .series(indicator, from, to)
      .find((figure) => figure.id === id && figure.dataset === dataset);
    if (found) return found;
  }
  return undefined;
}
