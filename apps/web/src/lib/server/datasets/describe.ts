import { yearOf, type Dataset } from "@ambit/core/model";
import type { OpenPack } from "@ambit/core/datasets";
import type { Engine } from "@ambit/core/verify";
import { datasetBibtex, datasetRis, datasetText, type CitedDataset } from "#lib/cite/dataset.ts";
import { formatDate } from "#lib/format/date.ts";
import { formatExact } from "#lib/format/number.ts";
import { yearsText } from "#lib/format/years-text.ts";
import { language } from "#lib/language/language.ts";
import { english, indicatorName, nameIn } from "#lib/language/names.ts";
import { actorPath, apiPath, datasetPath, indicatorPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { claimSection } from "#lib/server/claims/claim-section.ts";
import type { Ledger } from "#lib/server/ledger/ledger.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { correctionsOf } from "./corrections.ts";
import { datasetCoverage } from "./coverage.ts";
import { factsOf, repositoryAddress } from "./facts.ts";

/** Where a dataset's page comes from. */
export interface Sources {
  readonly pack: Pick<OpenPack, "release" | "catalog" | "verdicts">;
  readonly engine: Engine;
  readonly ledger: Ledger;
  /** The claims in whose verdicts its figures were used. */
  readonly claims: readonly string[];
}

/** Claims in full; the others are named by their ids. */
const CARDS = 6;

/** Everything that a dataset's page shows. */
export function describeDataset(
  { pack, engine, ledger, claims }: Sources,
  id: string,
  dataset: Dataset,
) {
  const { catalog, release } = pack;
  const indicators = ledger.indicatorsIn(id).ranked();
  const reporters = ledger.reportersIn(id).ranked();
  const tally = ledger.ofDataset.get(id);
  const producer = nameIn(catalog, dataset.publisher);
  const first = new Set([...engine.targets, ...catalog.membersOf(release.suitors)]);
  const cited: CitedDataset = {
    id,
    producer,
    title: dataset.title,
    edition: dataset.edition,
    released: dataset.released,
    url: dataset.origin.url,
    copy: dataset.origin.repository && repositoryAddress(dataset.origin.repository),
    release,
    path: datasetPath(id),
  };
  return {
    id,
    title: dataset.title,
    lede: [
      m.datasets_page_lede({
        figures: formatExact(tally?.count ?? 0),
        years: yearsText(tally),
        producer,
        released: formatDate(dataset.released),
      }),
      m.datasets_page_claims({ claims: claims.length }),
    ].join(" "),
    producer: { label: producer, href: actorPath(dataset.publisher) },
    facts: factsOf(dataset),
    path: cited.path,
    licence: dataset.licence,
    files: dataset.files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    notes: dataset.notes,
    corrections: correctionsOf(catalog, engine.store, id),
    coverage: datasetCoverage(
      engine,
      id,
      indicators.map(([indicator]) => indicator),
      reporters.map(([reporter]) => reporter),
      first,
    ),
    indicators: indicators.map(([indicator, own]): TableRow => ({
      id: indicator,
      cells: [
        {
          text: indicatorName(catalog, indicator),
          href: indicatorPath(indicator),
        },
        { text: formatExact(own.count) },
        { text: yearsText(own) },
        {
          text: m.datasets_csv(),
          href: apiPath("observations", { indicator, dataset: id, format: "csv" }),
        },
      ],
    })),
    citations: [
      { form: m.datasets_cite_text(), text: datasetText(cited) },
      { form: "BibTeX", text: datasetBibtex(cited) },
      { form: "RIS", text: datasetRis(cited) },
    ],
    claims: claimSection(pack, claims, { most: CARDS }),
    otherClaims: claims.slice(CARDS),
  };
}

export type DatasetView = ReturnType<typeof describeDataset>;

/** Every dataset on a line, by publisher and then the newest first. */
export function datasetList(
  catalog: Sources["pack"]["catalog"],
  ledger: Ledger,
): readonly TableRow[] {
  return [...catalog.datasets.values()]
    .map((dataset) => ({ dataset, publisher: nameIn(catalog, dataset.publisher) }))
    .toSorted(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, language) ||
        yearOf(b.dataset.released) - yearOf(a.dataset.released),
    )
    .map(({ dataset, publisher }) => {
      const tally = ledger.ofDataset.get(dataset.id);
      return {
        id: dataset.id,
        cells: [
          { text: dataset.title, href: datasetPath(dataset.id), lang: english },
          { text: publisher, href: actorPath(dataset.publisher) },
          { text: dataset.edition, lang: english },
          {
            text: dataset.licence.name,
            lang: english,
            ...(dataset.licence.url ? { href: dataset.licence.url } : {}),
          },
          { text: formatExact(tally?.count ?? 0) },
          { text: yearsText(tally) },
        ],
      };
    });
}
