import type { Catalog } from "@ambit/core/catalog";
import { timelineItems } from "#lib/server/timeline/items.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { eventPath } from "#lib/navigation/links.ts";

/** The facts of the record that no second reader has held against a source, the oldest first. */
export function unreviewedRows(catalog: Catalog): readonly TableRow[] {
  return timelineItems(catalog)
    .filter(({ source }) => source.mark)
    .map(({ id, name, kind, when, source }) => ({
      id,
      cells: [
        { text: name, href: eventPath(id) },
        { text: kind },
        { text: when },
        { text: source.text, ...(source.href ? { href: source.href } : {}) },
      ],
    }));
}
