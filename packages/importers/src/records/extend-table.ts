import { placeTable, type PlaceTable } from "../place/index.ts";

/**
 * A table of names with a publisher's own spellings, one `id name` a line. The publisher's spelling
 * wins where both have a name.
 */
export function extendTable(base: PlaceTable, title: string, lines: string): PlaceTable {
  const own = placeTable(title, lines);
  return { title, ids: new Map([...base.ids, ...own.ids]) };
}
