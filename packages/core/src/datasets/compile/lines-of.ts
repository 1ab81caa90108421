import { join } from "node:path";
import type { Place } from "../../audit/index.ts";
import type { Issue } from "../../model/index.ts";
import { readRows, type CsvLine } from "./read-data.ts";

/** So many lines of a finding show where it is. */
const SHOWN = 4;

/** The same issues, each with the lines of observations.csv on which its figures stand. */
export async function withLines(
  folder: string,
  issues: readonly Issue[],
  places: ReadonlyMap<Issue, Place>,
): Promise<readonly Issue[]> {
  const read = new Map<string, Promise<readonly CsvLine[]>>();
  const rowsOf = (dataset: string) => {
    const file = `datasets/${dataset}/observations.csv`;
    const rows = read.get(dataset) ?? readRows(join(folder, file), file, []);
    read.set(dataset, rows);
    return rows;
  };
  return Promise.all(
    issues.map(async (issue) => {
      const place = places.get(issue);
      if (!place) return issue;
      const lines = await Promise.all(
        place.datasets.map(async (id) =>
          describe((await rowsOf(id)).filter((r) => isAt(r, place))),
        ),
      );
      const path = lines.filter((text) => text !== "");
      return path.length === 0 ? issue : { ...issue, path: [path.join(" and ")] };
    }),
  );
}

/** `line 8`, `lines 8, 12`; empty where a finding is about figures that are not there. */
function describe(rows: readonly CsvLine[]): string {
  const shown = rows.slice(0, SHOWN).map(({ line }) => String(line));
  if (rows.length > SHOWN) shown.push("...");
  return shown.length === 0 ? "" : `${shown.length === 1 ? "line" : "lines"} ${shown.join(", ")}`;
}

/** Whether a line is one of the figures; what the place leaves open may be anything. */
function isAt({ cells }: CsvLine, place: Place): boolean {
  const is = (column: string, wanted: string) => wanted === "" || cells[column] === wanted;
  const reporter = cells["reporter"] ?? "";
  return (
    is("indicator", place.indicator) &&
    is("from", place.from) &&
    is("to", place.to) &&
    is("period", place.period) &&
    (place.reporters.length === 0 || place.reporters.includes(reporter))
  );
}
