import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { utils, write } from "xlsx";
import { sheetNamed, expectCells } from "./expect.ts";
import { RawFolder } from "./folder.ts";

function folder(files: Record<string, string | Uint8Array>): RawFolder {
  const root = mkdtempSync(join(tmpdir(), "ambit-raw-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return new RawFolder(root);
}

function workbook(bookType: "xls" | "xlsx"): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.sheet_add_aoa({}, [["Китай", 1.5], [], [null, "x"]], { origin: "B3" });
  utils.book_append_sheet(book, sheet, "Экспорт");
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

const at = (path: string) => [{ id: "f1", path }];

test("a file that is not there, or a folder, is an issue", () => {
  const files = folder({}).files(at("none.csv"));
  expect(files.bytes("f1")).toMatchObject({
    ok: false,
    issues: [{ code: "raw.missing", file: "none.csv" }],
  });
  expect(folder({}).files(at(".")).bytes("f1")).toMatchObject({ issues: [{ found: "a folder" }] });
});

test("a file without a byte is an issue that says so", () => {
  const files = folder({ "a.csv": "" });
  const issue = { code: "raw.empty", file: "a.csv", message: "the file is empty" };
  expect(files.files(at("a.csv")).csv("f1", ["a"])).toMatchObject({ issues: [issue] });
  expect(files.fingerprint("a.csv")).toMatchObject({ issues: [issue] });
});

test("text is decoded strictly, without its byte order mark", () => {
  const raw = folder({
    "utf8.txt": "\uFEFFЯ",
    "cp1251.txt": new Uint8Array([0xdf, 0xe0]),
    "utf16.txt": new Uint8Array([0xff, 0xfe, 0x4f, 0x04]),
  });
  expect(raw.files(at("utf8.txt")).text("f1")).toEqual({ ok: true, value: "Я" });
  expect(raw.files(at("cp1251.txt")).text("f1", "windows-1251")).toEqual({ ok: true, value: "Яа" });
  expect(raw.files(at("utf16.txt")).text("f1", "utf-16le")).toEqual({ ok: true, value: "я" });
  expect(raw.files(at("cp1251.txt")).text("f1")).toMatchObject({
    ok: false,
    issues: [{ code: "raw.encoding", file: "cp1251.txt", expected: "utf-8" }],
  });
});

test("UTF-16 read as a one-byte encoding is found by its NULs", () => {
  const raw = folder({ "a.txt": new Uint8Array([0x61, 0x00, 0x62, 0x00]) });
  expect(raw.files(at("a.txt")).text("f1", "windows-1252")).toMatchObject({
    issues: [{ code: "raw.encoding", found: "NUL" }],
  });
});

test.each(["xls", "xlsx"] as const)("cells of a workbook keep their places (%s)", (type) => {
  const result = folder({ "a.xls": workbook(type) })
    .files(at("a.xls"))
    .sheets("f1");
  if (!result.ok) throw new Error("not read");
  const sheet = result.value[0];
  expect(sheet?.name).toBe("Экспорт");
  expect(sheet?.rows[2]?.[1]).toBe("Китай");
  expect(sheet?.rows[2]?.[2]).toBe(1.5);
  expect(sheet?.rows[4]?.[2]).toBe("x");
  expect(sheet?.rows[0]?.[0] ?? null).toBeNull();
});

test("what is no workbook is an issue", () => {
  const raw = folder({ "a.xls": "a,b\n1,2\n", "b.xlsx": new Uint8Array([0x50, 0x4b, 1, 2, 3]) });
  for (const path of ["a.xls", "b.xlsx"]) {
    expect(raw.files(at(path)).sheets("f1")).toMatchObject({
      ok: false,
      issues: [{ code: "raw.workbook", file: path }],
    });
  }
});

test.each(["xls", "xlsx"] as const)(
  "a workbook that was cut off is an issue in plain words (%s)",
  (type) => {
    const whole = workbook(type);
    for (const part of [0.3, 0.6, 0.9]) {
      const raw = folder({ "a.xls": whole.slice(0, Math.floor(whole.length * part)) });
      expect(raw.files(at("a.xls")).sheets("f1"), `cut at ${part}`).toMatchObject({
        ok: false,
        issues: [
          {
            code: "raw.workbook",
            file: "a.xls",
            found: "a workbook that is damaged, or was cut off",
          },
        ],
      });
    }
  },
);

test("a missing sheet and a changed header are issues that name the place", () => {
  const sheet = {
    name: "2023",
    rows: [
      ["Страна", " Экспорт,\n тыс."],
      [1, 2],
    ],
  };
  expect(sheetNamed("a.xls", [sheet], "2024")).toMatchObject({
    issues: [{ code: "raw.sheet-missing", file: "a.xls", path: ["sheet 2024"], found: '"2023"' }],
  });
  expect(expectCells("a.xls", sheet, 0, ["страна", "Экспорт, тыс."])).toMatchObject({ ok: true });
  expect(expectCells("a.xls", sheet, 0, ["Страна", "Импорт", "x"])).toMatchObject({
    issues: [
      { code: "raw.sheet-header", path: ["sheet 2023, row 1, column B"], expected: '"Импорт"' },
      { path: ["sheet 2023, row 1, column C"], found: "an empty cell" },
    ],
  });
});

test("a file that the descriptor does not name is a bug", () => {
  expect(() => folder({}).files([]).bytes("f9")).toThrow('no file "f9"');
});
