import { ok, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { cowStatesIn } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { bothOrders, readRecords, toRow } from "../records/index.ts";
import { readMatrix, type Matrix } from "./read-matrix.ts";

/** Shared memberships by pair and year; a count that the matrix contradicts is an issue. */
export function readShared(files: RawFiles): Result<readonly Row[]> {
  const matrix = readMatrix(files);
  if (!matrix.ok) return matrix;
  const columns = ["ccode1", "ccode2", "year", "dyadigos"];
  const rows = readRecords<Row>(files, "f1", columns, (r) => {
    const period = r.year("year");
    const from = r.place("ccode1", cowStatesIn(period));
    const to = r.place("ccode2", cowStatesIn(period));
    const value = r.number("dyadigos");
    if (!from || !to || !period || !value || period === "1991") return undefined;
    const sides = [r.text("ccode1"), r.text("ccode2")].map((code) => `${code} ${period}`);
    const counted = countShared(matrix.value, sides);
    if (counted !== undefined && counted !== Number(value)) {
      r.refuse("dyadigos", "the matrix of memberships has another count", String(counted));
    }
    const at = r.at("dyadigos");
    return toRow({
      indicator: "shared-memberships",
      reporter: "cow",
      from,
      to,
      period,
      value,
      file: "f1",
      at,
    });
  });
  return rows.ok ? ok(bothOrders(rows.value)) : rows;
}

/** Undefined where the matrix does not have both. */
function countShared(matrix: Matrix, sides: readonly string[]): number | undefined {
  const [one, other] = sides.map((side) => matrix.get(side));
  if (!one || !other) return undefined;
  const belongs = (kind: string | undefined) => kind === "full" || kind === "associate";
  return [...one].filter(([igo, kind]) => belongs(kind) && belongs(other.get(igo))).length;
}
