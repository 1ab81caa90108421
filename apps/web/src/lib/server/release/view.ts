import type { OpenPack } from "@ambit/core/datasets";
import type { Engine } from "@ambit/core/verify";
import { releaseBibtex, releaseRis, releaseText } from "#lib/cite/release.ts";
import { formatDate } from "#lib/format/date.ts";
import { formatExact } from "#lib/format/number.ts";
import { apiPath, datasetPath, packPath } from "#lib/navigation/links.ts";
import { english } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { correctionsOf } from "#lib/server/datasets/corrections.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { countRows, sizeText, tableRows } from "./files.ts";
import { unreviewedRows } from "./unreviewed.ts";

/** Everything that the page of downloads shows. */
export function releaseView(engine: Engine, pack: OpenPack) {
  const { release, catalog } = pack;
  const figures = release.counts["observations"] ?? 0;
  const tables = Object.values(release.tables);
  return {
    title: m.data_finding({
      figures: formatExact(figures),
      claims: formatExact(release.counts["claims"] ?? 0),
    }),
    facts: [
      { label: m.data_release(), text: formatDate(release.released) },
      { label: m.data_hash(), text: release.hash },
      ...countRows(pack),
    ],
    files: [
      { label: "release.json", href: packPath("release.json"), text: m.data_file_release() },
      { label: "catalog.json", href: packPath("catalog.json"), text: m.data_file_catalog() },
      { label: "verdicts.json", href: packPath("verdicts.json"), text: m.data_file_verdicts() },
    ],
    tables: tableRows(pack),
    tablesNote: m.data_tables_note({
      count: tables.length,
      size: sizeText(tables.reduce((sum, { bytes }) => sum + bytes, 0)),
    }),
    api: [
      { label: m.data_api_docs(), href: "/docs" },
      { label: "openapi.json", href: "/openapi.json" },
      { label: "/v1", href: "/v1" },
      {
        label: m.data_api_example(),
        href: apiPath("observations", { indicator: "exports", from: "CHN", to: "KAZ" }),
      },
    ],
    citations: [
      { form: m.datasets_cite_text(), text: releaseText(release) },
      { form: "BibTeX", text: releaseBibtex(release) },
      { form: "RIS", text: releaseRis(release) },
    ],
    corrections: [...catalog.datasets.values()].flatMap(({ id, label }) =>
      correctionsOf(catalog, engine.store, id).map((one): TableRow => ({
        id: `${id}/${one.id}`,
        cells: [
          { text: one.where, href: `${datasetPath(id)}#${one.id}` },
          { text: label, href: datasetPath(id), lang: english },
          { text: one.status },
          { text: formatExact(one.figures) },
          { text: one.reason, lang: english },
        ],
      })),
    ),
    unreviewed: unreviewedRows(catalog),
  };
}
