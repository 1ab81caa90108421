import { ok, settle, type Issue, type Result } from "@ambit/core/model";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readNumber } from "../decimal/index.ts";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { ENGLISH, readPlace } from "../place/index.ts";
import { cellAddress, expectCells, sheetNamed, type RawFiles } from "../raw/index.ts";

/** Raw and data folders that are gone when the test ends. */
export function sandbox(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly raw: string;
  readonly data: string;
} {
  const root = mkdtempSync(join(tmpdir(), "ambit-run-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const data = join(root, "data");
  mkdirSync(data);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, "raw", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return { raw: join(root, "raw"), data };
}

/** Every file below a folder with its content: what must not change when a run fails. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

/** A dataset read from a CSV of country and value, as simple as an importer can be. */
export function csvDataset(id: string, path: string): DatasetDescriptor {
  return { ...descriptor(id, path), read: readCsvRows };
}

/** The same from a workbook with a sheet `2023`. */
export function sheetDataset(id: string, path: string): DatasetDescriptor {
  return { ...descriptor(id, path), read: readSheetRows };
}

function descriptor(id: string, path: string): Omit<DatasetDescriptor, "read"> {
  return {
    id,
    title: "Exports",
    publisher: "statistics-office",
    label: "Statistics office, 2024",
    edition: "2024",
    released: "2024",
    licence: { name: "unknown" },
    redistribution: "attribution",
    perspective: "reporter",
    origin: {},
    files: [{ id: "f1", path }],
    coverage: [{ indicator: "exports", reporters: ["KAZ"], partners: "all", from: 2023, to: 2023 }],
    corrections: [],
    notes: [],
  };
}

function row(to: string, value: string, at: Row["at"]): Row {
  const key = { indicator: "exports", reporter: "KAZ", from: "KAZ", to, period: "2023" };
  return { ...key, value, status: "reported", file: "f1", note: "", ...(at ? { at } : {}) };
}

function readCsvRows(files: RawFiles): Result<readonly Row[]> {
  const records = files.csv("f1", ["country", "value"]);
  if (!records.ok) return records;
  return collect(
    records.value.map(({ line, cells }) => {
      const at = { file: files.path("f1"), row: line, column: "value" };
      return readRow(cells["country"], cells["value"], { ...at, column: "country" }, at);
    }),
  );
}

function readSheetRows(files: RawFiles): Result<readonly Row[]> {
  const file = files.path("f1");
  const sheets = files.sheets("f1");
  if (!sheets.ok) return sheets;
  const sheet = sheetNamed(file, sheets.value, "2023");
  if (!sheet.ok) return sheet;
  const header = expectCells(file, sheet.value, 0, ["country", "value"]);
  if (!header.ok) return header;
  return collect(
    sheet.value.rows.slice(1).map((cells, i) => {
      const at = (column: number) => cellAddress(file, "2023", i + 1, column);
      return readRow(cells[0], cells[1], at(0), at(1));
    }),
  );
}

type Cell = string | number | null | undefined;
type At = NonNullable<Row["at"]>;

function readRow(country: Cell, value: Cell, countryAt: At, valueAt: At): Result<Row | undefined> {
  const to = readPlace(ENGLISH, country, countryAt);
  if (!to.ok) return to;
  const number = readNumber(value, valueAt, { shift: 3 });
  if (!number.ok) return number;
  return ok(to.value && number.value ? row(to.value, number.value, valueAt) : undefined);
}

function collect(results: readonly Result<Row | undefined>[]): Result<readonly Row[]> {
  const issues: Issue[] = results.flatMap((r) => (r.ok ? [] : r.issues));
  return settle(
    results.flatMap((r) => (r.ok && r.value ? [r.value] : [])),
    issues,
  );
}
