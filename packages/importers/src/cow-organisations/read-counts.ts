import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { cowStatesIn } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { readRecords, toRow } from "../records/index.ts";
import { readMatrix } from "./read-matrix.ts";

const COLUMNS = [
  "ccode",
  "year",
  "sum_igo_full",
  "sum_igo_associate",
  "sum_igo_observer",
  "sum_igo_anytype",
];

/** Full memberships of a state by year; a count that the matrix contradicts is an issue. */
export function readCounts(files: RawFiles): Result<readonly Row[]> {
  const matrix = readMatrix(files);
  if (!matrix.ok) return matrix;
  return readRecords<Row>(files, "f2", COLUMNS, (r) => {
    const period = r.year("year");
    const from = r.place("ccode", cowStatesIn(period));
    const value = r.number("sum_igo_full");
    if (!from || !period || !value || period === "1991") return undefined;
    const own = matrix.value.get(`${r.text("ccode")} ${period}`);
    const counted = own && [...own.values()].filter((kind) => kind === "full").length;
    if (counted !== undefined && counted !== Number(value)) {
      r.refuse("sum_igo_full", "the matrix of memberships has another count", String(counted));
    }
    return toRow({
      indicator: "organisation-memberships",
      reporter: "cow",
      from,
      period,
      value,
      file: "f2",
      at: r.at("sum_igo_full"),
    });
  });
}
