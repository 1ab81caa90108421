import type { OpenPack } from "@ambit/core/datasets";
import { formatExact, formatNumber } from "#lib/format/number.ts";
import { yearsText } from "#lib/format/years-text.ts";
import { indicatorName } from "#lib/language/names.ts";
import { apiPath, indicatorPath, packPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { TableRow } from "#lib/tables/row.ts";

/** The tables of figures, the largest first: rows, size, years, and both forms. */
export function tableRows({
  release,
  catalog,
}: Pick<OpenPack, "release" | "catalog">): readonly TableRow[] {
  return Object.entries(release.tables)
    .toSorted(([, a], [, b]) => b.rows - a.rows)
    .map(([id, { file, rows, bytes, first, last }]) => ({
      id,
      cells: [
        { text: indicatorName(catalog, id), href: indicatorPath(id) },
        { text: formatExact(rows) },
        { text: yearsText(first === null || last === null ? undefined : { first, last }) },
        { text: sizeText(bytes) },
        { text: m.data_parquet(), href: packPath(file) },
        {
          text: m.datasets_csv(),
          href: apiPath("observations", { indicator: id, format: "csv" }),
        },
      ],
    }));
}

/** Bytes as people say them: `1.2 MB`, `34 kB`. */
export function sizeText(bytes: number): string {
  if (bytes >= 1e6) return `${formatNumber(bytes / 1e6, { digits: 2 })} MB`;
  return bytes >= 1e3 ? `${formatNumber(bytes / 1e3, { digits: 2 })} kB` : `${bytes} B`;
}

const COUNTED = [
  ["observations", m.data_count_observations],
  ["indicators", m.nav_indicators],
  ["datasets", m.nav_datasets],
  ["actors", m.nav_actors],
  ["memberships", m.timeline_memberships],
  ["events", m.timeline_events],
  ["facilities", m.data_count_facilities],
  ["sources", m.data_count_sources],
  ["claims", m.nav_claims],
] as const;

/** How much there is of everything. */
export function countRows({ release }: Pick<OpenPack, "release">) {
  return COUNTED.map(([id, label]) => ({
    label: label(),
    text: formatExact(release.counts[id] ?? 0),
  }));
}
