import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { createTable } from "../series/index.ts";
import { figures } from "../testing/index.ts";
import { readTable } from "./parquet.ts";
import { labelOf } from "./table-label.ts";
import { writeTable } from "./write-table.ts";

const table = createTable("exports", [
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13.25, 2023: 14, "2022-Q1": 0 }),
  ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2023: -1e-9 }, { note: "Қазақстан, “quoted”" }),
  ...figures(
    "imts",
    "CHN",
    "exports",
    "KAZ>CHN",
    { 2023: 41_234_567_890.12 },
    { status: "mirror" },
  ),
]);
const bytes = writeTable(table);

test("a table is the same when it has been written and read", async () => {
  expect(await readTable("exports", bytes, "f")).toEqual({ ok: true, value: table });
});

test("a monadic table keeps its empty places", async () => {
  const gdp = createTable("gdp", figures("wb", "imf", "gdp", "KAZ", { 2022: 1, 2023: 2 }));
  expect(await readTable("gdp", writeTable(gdp), "f")).toEqual({ ok: true, value: gdp });
});

test("many rows come back in order", async () => {
  const values = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [1000 + i, i / 7]));
  const long = createTable("gdp", figures("wb", "imf", "gdp", "KAZ", values));
  expect(await readTable("gdp", writeTable(long), "f")).toEqual({ ok: true, value: long });
});

test("the same table gives the same bytes", () => {
  expect(writeTable(table)).toEqual(bytes);
});

test("a file of another indicator is an issue with both names", async () => {
  const result = await readTable("gdp", bytes, "observations/gdp.parquet");
  expect(!result.ok && result.issues).toMatchObject([
    {
      code: "wrong_table",
      file: "observations/gdp.parquet",
      found: "the table of exports",
      expected: "the table of gdp",
    },
  ]);
});

test("a file that names no indicator, or has another form, is an issue", async () => {
  const columnData = ["dataset", "reporter", "from", "to", "period", "status", "file", "note"].map(
    (name) => ({ name, data: [name === "status" ? "reported" : "x"], type: "STRING" as const }),
  );
  const value = { name: "value", data: Float64Array.of(1), type: "DOUBLE" as const };
  const write = (...kvMetadata: { key: string; value: string }[]) =>
    new Uint8Array(parquetWriteBuffer({ columnData: [...columnData, value], kvMetadata }));
  const [name, form] = labelOf("gdp");
  if (!name || !form) throw new Error("no label");
  expect((await readTable("gdp", write(name, form), "f")).ok).toBe(true);
  expect(await readTable("gdp", write(), "f")).toMatchObject({
    issues: [{ code: "wrong_table", found: "a table that names no indicator" }],
  });
  expect(await readTable("gdp", write(name, { ...form, value: "0" }), "f")).toMatchObject({
    issues: [{ code: "wrong_table", found: "form 0 of the table", expected: "form 1" }],
  });
});

test("a file cut off anywhere is an issue, not an exception", async () => {
  for (let length = 0; length < bytes.length; length += 37) {
    const result = await readTable(
      "exports",
      bytes.slice(0, length),
      "observations/exports.parquet",
    );
    expect(result, `cut at ${length}`).toMatchObject({
      ok: false,
      issues: [{ code: "bad_table", file: "observations/exports.parquet" }],
    });
  }
});

test("garbage is an issue with a tip", async () => {
  const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256);
  const result = await readTable("exports", noise, "f");
  expect(result).toMatchObject({
    ok: false,
    issues: [
      {
        code: "bad_table",
        message: "this is not a readable table of observations",
        tip: "Build the data again: the file is broken or of another version.",
      },
    ],
  });
});

test("a byte turned over never throws", async () => {
  for (let at = 0; at < bytes.length; at += 29) {
    const broken = bytes.slice();
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    const result = await readTable("exports", broken, "f");
    expect(typeof result.ok, `turned at ${at}`).toBe("boolean");
  }
});
