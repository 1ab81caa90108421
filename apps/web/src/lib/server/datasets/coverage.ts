import type { Catalog } from "@ambit/core/catalog";
import type { Engine } from "@ambit/core/verify";
import { indicatorName, nameIn } from "#lib/language/names.ts";
import { coverageRow, type CoverageRow, type RowHead } from "#lib/strips/row.ts";
import { actorPath, indicatorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { countFigures } from "#lib/server/strips/counts.ts";

/** More reporters than this are listed by those that matter here, and counted together. */
const MOST = 12;
const OTHERS = "others";

/**
 * What a dataset covers: a row a reporter where several report for themselves, else a row an
 * indicator. `first` are the reporters that are always named.
 */
export function datasetCoverage(
  { catalog, store }: Pick<Engine, "catalog" | "store">,
  dataset: string,
  indicators: readonly string[],
  reporters: readonly string[],
  first: ReadonlySet<string>,
): readonly CoverageRow[] {
  if (reporters.length < 2) {
    const counts = countFigures(store, indicators, (f) =>
      f.dataset === dataset ? f.indicator : undefined,
    );
    return indicators.map((id) =>
      coverageRow(indicatorHead(catalog, id), counts.get(id) ?? new Map()),
    );
  }
  const named = reporters.length <= MOST ? reporters : reporters.filter((id) => first.has(id));
  const listed = new Set(named);
  const counts = countFigures(store, indicators, (f) => {
    if (f.dataset !== dataset) return undefined;
    return listed.has(f.reporter) ? f.reporter : OTHERS;
  });
  const others = counts.get(OTHERS);
  return [
    ...named.map((id) =>
      coverageRow(
        { id, label: nameIn(catalog, id), href: actorPath(id) },
        counts.get(id) ?? new Map(),
      ),
    ),
    ...(others
      ? [
          coverageRow(
            {
              id: OTHERS,
              label: m.coverage_others({ count: reporters.length - named.length }),
            },
            others,
          ),
        ]
      : []),
  ];
}

function indicatorHead(catalog: Catalog, id: string): RowHead {
  return { id, label: indicatorName(catalog, id), href: indicatorPath(id) };
}
