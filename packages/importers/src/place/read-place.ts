import { fail, ok, type ActorId, type Result } from "@ambit/core/model";
import { issueAt, type CellAddress } from "../raw/index.ts";
import { normalizeName, placeByName, type PlaceTable } from "./table.ts";

/** Names that an importer leaves out on purpose: regions, blocs, totals of groups. */
export type IgnoreList = ReadonlySet<string>;

export function ignoreNames(...names: readonly string[]): IgnoreList {
  return new Set(names.map(normalizeName));
}

/**
 * The actor that a cell names; undefined when the importer ignores the name; an issue when nobody
 * knows it, so that no figure is dropped by accident.
 */
export function readPlace(
  table: PlaceTable,
  name: string | number | null | undefined,
  at: CellAddress,
  ignored: IgnoreList = new Set(),
): Result<ActorId | undefined> {
  const text = String(name ?? "");
  if (ignored.has(normalizeName(text))) return ok(undefined);
  const id = placeByName(table, text);
  if (id !== undefined) return ok(id);
  return fail(
    issueAt(at, {
      code: "place.unknown",
      message: `${table.title} have no actor of this name`,
      found: `"${text}"`,
      expected: "a known name",
      tip: "Add a line to the table in packages/importers/src/place, or ignore it in the importer when it is a group.",
    }),
  );
}
