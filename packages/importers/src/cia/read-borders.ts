import { settle, type Issue, type Result } from "@ambit/core/model";
import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import { ENGLISH, ISO3, placeByName } from "../place/index.ts";
import { issueAt, type RawFiles } from "../raw/index.ts";
import { extendTable, readRecords, toRow } from "../records/index.ts";

const NAMES = extendTable(ENGLISH, "World Factbook", "MMR Burma\nTUR Turkey\nPRK North Korea");

/** Length of each land border, in both orders. `China (southeast)` is a part of the border with China. */
export function readBorders(files: RawFiles, file: string, period: string): Result<readonly Row[]> {
  const parts = readRecords<Row>(
    files,
    file,
    ["iso3", "neighbour", "length_km"],
    (r) => {
      const from = r.place("iso3", ISO3);
      const to = placeByName(NAMES, r.text("neighbour").replace(/ \(.*\)$/, ""));
      if (!to) r.refuse("neighbour", "nobody knows this neighbour", "a known name");
      const value = r.number("length_km");
      if (!from || !to || value === undefined) return undefined;
      const at = r.at("length_km");
      return toRow({
        indicator: "border-length",
        reporter: "cia",
        from,
        to,
        period,
        value,
        file,
        at,
      });
    },
    { key: ["iso3", "neighbour"] },
  );
  return parts.ok ? inBothOrders(addParts(parts.value)) : parts;
}

function addParts(rows: readonly Row[]): readonly Row[] {
  return [...Map.groupBy(rows, (r) => `${r.from} ${r.to}`).values()].flatMap(([first, ...rest]) =>
    first === undefined || rest.length === 0
      ? (first ?? [])
      : {
          ...first,
          value: addDecimals([first, ...rest].map((r) => r.value)),
          note: "sum of parts",
        },
  );
}

function inBothOrders(rows: readonly Row[]): Result<readonly Row[]> {
  const known = new Map(rows.map((r) => [`${r.from} ${r.to}`, r]));
  const issues: Issue[] = [];
  const turned = rows.flatMap((row) => {
    const other = known.get(`${row.to} ${row.from}`);
    if (other === undefined) return [{ ...row, from: row.to, to: row.from }];
    if (other.value !== row.value && row.at) {
      issues.push(
        issueAt(row.at, {
          code: "cia.two-lengths",
          message: `the entry of ${row.to} gives this border another length`,
          found: row.value,
          expected: other.value,
        }),
      );
    }
    return [];
  });
  return settle([...rows, ...turned], issues);
}
