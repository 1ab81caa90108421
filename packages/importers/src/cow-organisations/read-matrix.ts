import { ok, type Result } from "@ambit/core/model";
import type { RawFiles } from "../raw/index.ts";
import { readRecords } from "../records/index.ts";

const KINDS = { "1": "full", "2": "associate", "3": "observer" } as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Kind of membership by organisation; for each state's number and year, as in `705 2014`. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Kind>>;

/** Who is in which organisation; only the states of Central Asia, their neighbours and some powers. */
export function readMatrix(files: RawFiles): Result<Matrix> {
  const lines = readRecords(files, "f3", ["ccode", "year", "igo", "membership"], (r) => {
    const kind = r.choice("membership", KINDS);
    return kind && { key: `${r.text("ccode")} ${r.text("year")}`, igo: r.text("igo"), kind };
  });
  if (!lines.ok) return lines;
  const matrix = new Map<string, Map<string, Kind>>();
  for (const { key, igo, kind } of lines.value) {
    const own = matrix.get(key) ?? new Map<string, Kind>();
    matrix.set(key, own.set(igo, kind));
  }
  return ok(matrix);
}
