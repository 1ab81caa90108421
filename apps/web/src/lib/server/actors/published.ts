import type { Catalog } from "@ambit/core/catalog";
import { formatDate } from "#lib/format/date.ts";
import { formatExact } from "#lib/format/number.ts";
import { english, indicatorName } from "#lib/language/names.ts";
import { datasetPath, indicatorPath, sourcePath } from "#lib/navigation/links.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import { yearsText } from "#lib/format/years-text.ts";
import type { TableRow } from "#lib/tables/row.ts";

/** The datasets that an actor published, the newest first. */
export function datasetsOf(catalog: Catalog, ledger: Ledger, actor: string): readonly TableRow[] {
  return [...catalog.datasets.values()]
    .filter(({ publisher }) => publisher === actor)
    .toSorted((a, b) => (a.released < b.released ? 1 : -1))
    .map(({ id, title, released }) => {
      const tally = ledger.ofDataset.get(id);
      return {
        id,
        cells: [
          { text: title, href: datasetPath(id), lang: english },
          { text: formatDate(released) },
          { text: formatExact(tally?.count ?? 0) },
          { text: yearsText(tally) },
        ],
      };
    });
}

/** The articles that an actor wrote or published. */
export function articlesOf(
  catalog: Catalog,
  actor: string,
): readonly { readonly id: string; readonly name: string; readonly href: string }[] {
  return [...catalog.sources.values()]
    .filter(({ publisher, authors }) => publisher === actor || authors.includes(actor))
    .map(({ id, shortName }) => ({ id, name: shortName, href: sourcePath(id) }));
}

/** What is measured of an actor, or between it and others: the most figures first. */
export function figuresOf(catalog: Catalog, ledger: Ledger, actor: string): readonly TableRow[] {
  return ledger
    .about(actor)
    .ranked()
    .map(([id, tally]) => ({
      id,
      cells: [
        { text: indicatorName(catalog, id), href: indicatorPath(id) },
        { text: formatExact(tally.count) },
        { text: yearsText(tally) },
      ],
    }));
}
