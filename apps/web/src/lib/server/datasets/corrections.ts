import type { Catalog } from "@ambit/core/catalog";
import type { Correction } from "@ambit/core/model";
import type { Figure, ObservationStore } from "@ambit/core/series";
import { statusWord } from "#lib/charts/status-word.ts";
import { indicatorName, nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { yearOfFigure } from "#lib/server/ledger/ledger.ts";

/** A mark on figures that are known to be bad, as a page shows it. */
export interface CorrectionView {
  readonly id: string;
  /** "unreliable", "mirror". */
  readonly status: string;
  /** Which figures, in words: "Goods exports, Russia to Kazakhstan, 2010–2012". */
  readonly where: string;
  readonly reason: string;
  readonly evidence: string;
  readonly figures: number;
}

/** A dataset's corrections with the number of figures that each marks. */
export function correctionsOf(
  catalog: Catalog,
  store: ObservationStore,
  dataset: string,
): readonly CorrectionView[] {
  const { corrections = [] } = catalog.datasets.get(dataset) ?? {};
  if (corrections.length === 0) return [];
  const own = store.indicators.flatMap((indicator) =>
    [...store.all(indicator)].filter((figure) => figure.dataset === dataset),
  );
  return corrections.map((correction) => ({
    id: correction.id,
    status: statusWord(correction.status) ?? correction.status,
    where: whereText(catalog, correction.where),
    reason: correction.reason,
    evidence: correction.evidence,
    figures: own.filter((figure) => isMarked(figure, correction.where)).length,
  }));
}

function isMarked(figure: Figure, { indicator, reporter, from, to, years }: Correction["where"]) {
  const year = yearOfFigure(figure);
  return (
    (indicator === undefined || figure.indicator === indicator) &&
    (reporter === undefined || figure.reporter === reporter) &&
    (from === undefined || figure.from === from) &&
    (to === undefined || figure.to === to) &&
    (years === undefined || (years[0] <= year && year <= years[1]))
  );
}

function whereText(
  catalog: Catalog,
  { indicator, reporter, from, to, years }: Correction["where"],
) {
  const parts = [
    indicator && indicatorName(catalog, indicator),
    from && to
      ? m.datasets_where_between({ from: nameIn(catalog, from), to: nameIn(catalog, to) })
      : (from && m.datasets_where_from({ from: nameIn(catalog, from) })) ||
        (to && m.datasets_where_to({ to: nameIn(catalog, to) })),
    reporter && m.datasets_where_reporter({ reporter: nameIn(catalog, reporter) }),
    years && (years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`),
  ];
  return parts.filter(Boolean).join(", ") || m.datasets_where_all();
}
