import { ok, type Result } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { FIVE, ISO3 } from "../place/index.ts";
import type { RawFiles } from "../raw/index.ts";
import { joinRows, readRecords, allOf, someOf, toRow } from "../records/index.ts";
import { readBorders } from "./read-borders.ts";

/** The year of the edition: neither borders nor areas are dated in it. */
const EDITION = 2026;

/** First year under which the measure is repeated, so that claims about earlier years have one. */
const FIRST = 2012;

// The field's name ends with a blank in the repository.
const FIELDS: Readonly<Record<string, { readonly indicator: string; readonly unit: string }>> = {
  "Geography / Area / total": { indicator: "area", unit: "sq km" },
  "Geography / Land boundaries / total": { indicator: "border-length", unit: "km" },
};

export const factbook: DatasetDescriptor = {
  id: "cia-factbook-2026",
  title: "The World Factbook: area and land boundaries",
  publisher: "cia",
  label: "CIA World Factbook, May 2026",
  edition: "factbook.json, 17 May 2026",
  released: "2026-05-17",
  licence: { name: "Public domain", note: "United States government; repository CC0" },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "factbook/factbook.json",
    commit: "8662a8b17a784841ab4528631b04090eb2f183eb",
    note: "The five states of Central Asia, their neighbours and the powers",
  },
  files: [
    { id: "borders", path: "power-geography/cia_factbook_land_boundaries_km.csv" },
    { id: "fields", path: "power-geography/cia_factbook_fields_2026.csv" },
  ],
  coverage: [
    ...someOf(["area"], "cia", FIRST, EDITION),
    ...allOf(["border-length"], "cia", FIVE, FIRST, EDITION),
  ],
  corrections: [],
  notes: [
    "The edition does not date its measures. They stand under its own year and, as estimates, under the years from 2012 on.",
    "Parts of one border, such as Russia's two with China, are added up. A border has no direction: it stands in both orders, and both states' entries must agree.",
  ],
  read: (files) => {
    const rows = joinRows(readBorders(files, "borders", String(EDITION)), readFields(files));
    return rows.ok ? ok(rows.value.flatMap(withEarlierYears)) : rows;
  },
};

function readFields(files: RawFiles): Result<readonly Row[]> {
  return readRecords<Row>(
    files,
    "fields",
    ["iso3", "field", "text"],
    (r) => {
      const field = FIELDS[r.text("field")];
      if (!field) return undefined;
      const from = r.place("iso3", ISO3);
      const [, digits, unit] = /^([\d,]+) (.+)$/.exec(r.text("text")) ?? [];
      if (digits === undefined || unit !== field.unit) {
        r.refuse("text", "this is not a measure", `a number and ${field.unit}`);
        return undefined;
      }
      if (!from) return undefined;
      return toRow({
        indicator: field.indicator,
        reporter: "cia",
        from,
        to: field.indicator === "border-length" ? "world" : "",
        period: String(EDITION),
        value: digits.replaceAll(",", ""),
        file: "fields",
        at: r.at("text"),
      });
    },
    { key: ["iso3", "field"] },
  );
}

function withEarlierYears(row: Row): readonly Row[] {
  const earlier = Array.from({ length: EDITION - FIRST }, (_, i) => String(FIRST + i));
  const note = `measure of the ${EDITION} edition`;
  return [
    row,
    ...earlier.map((period) => ({ ...row, period, status: "estimated" as const, note })),
  ];
}
