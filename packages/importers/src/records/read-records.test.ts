import { describeIssue } from "@ambit/core/model";
import { expect, test } from "vitest";
import { ENGLISH } from "../place/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { extendTable } from "./extend-table.ts";
import { joinRows, readRecords } from "./read-records.ts";
import type { RecordReader } from "./record-reader.ts";
import { toRow } from "./to-row.ts";

const COLUMNS = ["country", "year", "kind", "value"];

function each(r: RecordReader) {
  return {
    place: r.place("country", ENGLISH),
    year: r.year("year"),
    kind: r.choice("kind", { a: "alpha" }),
    value: r.number("value"),
  };
}

function read(body: string) {
  return readRecords(textFiles({ f1: `${COLUMNS.join(",")}\n${body}` }), "f1", COLUMNS, each);
}

function issues(body: string): readonly string[] {
  const result = read(body);
  return result.ok ? [] : result.issues.map(describeIssue);
}

test("a record's cells are a place, a year, a choice and a number", () => {
  expect(read("Kazakhstan,2012.0,a,1.50\n")).toEqual({
    ok: true,
    value: [{ place: "KAZ", year: "2012", kind: "alpha", value: "1.5" }],
  });
});

test("an empty cell is no figure", () => {
  expect(read("Kazakhstan,2012,a,\n")).toMatchObject({ ok: true, value: [{ value: undefined }] });
});

function value(text: string): string | undefined {
  const result = read(`China,2020,a,${text}\n`);
  return result.ok ? result.value[0]?.value : undefined;
}

test("digits beyond what a double holds are noise, and others stay", () => {
  expect(value("540.9487799999999")).toBe("540.94878");
  expect(value("40.00000000000001")).toBe("40");
  expect(value("4.6956393536696404e-05")).toBe("0.0000469563935366964");
  expect(value("62021921.32838")).toBe("62021921.32838");
});

test("each cell that cannot be read is named, all at once", () => {
  expect(issues("Kazakistan,12,b,many\n")).toEqual([
    expect.stringContaining("f1.csv row 2, column country: English names have no actor"),
    'f1.csv row 2, column year: there is no year here (found "12", expected a year) [raw.year]',
    'f1.csv row 2, column kind: the importer does not know this value (found "b", expected a) [raw.choice]',
    expect.stringContaining("f1.csv row 2, column value: there is text where a number belongs"),
  ]);
});

test("a column that the importer did not ask for is a bug", () => {
  const files = textFiles({ f1: "a\n1\n" });
  expect(() => readRecords(files, "f1", ["a"], (r) => r.text("b"))).toThrow('a column "b"');
});

test("a publisher's own names win over the table's", () => {
  const table = extendTable(ENGLISH, "own", "SUN Russia\nCHN Cathay");
  expect(table.ids.get("russia")).toBe("SUN");
  expect(table.ids.get("cathay")).toBe("CHN");
  expect(ENGLISH.ids.get("russia")).toBe("RUS");
});

test("rows of several readers come together, or their issues do", () => {
  const row = toRow({
    indicator: "gdp",
    reporter: "world-bank",
    from: "KAZ",
    period: "2020",
    value: "1",
    file: "f1",
  });
  const good = { ok: true, value: [row] } as const;
  const bad = { ok: false, issues: [{ code: "x", message: "m" }] } as const;
  expect(joinRows(good, good)).toEqual({ ok: true, value: [row, row] });
  expect(joinRows(good, bad)).toEqual(bad);
});
