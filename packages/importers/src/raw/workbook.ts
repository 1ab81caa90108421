import { fail, ok, type Result } from "@ambit/core/model";
import { read, type CellObject } from "xlsx";
import type { Sheet } from "./raw-files.ts";

/** Every sheet of an .xls or .xlsx file; rows and columns keep their places, whatever the first used cell is. */
export function readWorkbook(file: string, bytes: Uint8Array): Result<readonly Sheet[]> {
  if (!isWorkbook(bytes)) return fail(notAWorkbook(file, "neither a zip nor an OLE file"));
  if (isOle(bytes) && bytes.length % SECTOR !== 0) return fail(notAWorkbook(file, DAMAGED));
  try {
    const book = read(bytes, { dense: true, cellDates: false, cellText: false, cellHTML: false });
    // A workbook has a sheet; one that was cut off before its list of sheets seems to have none.
    if (book.SheetNames.length === 0) return fail(notAWorkbook(file, DAMAGED));
    return ok(
      book.SheetNames.map((name) => ({
        name,
        // With `dense`, SheetJS makes a worksheet a sparse array of rows of cells.
        rows: Array.from((book.Sheets[name] ?? []) as unknown as ArrayLike<Row | undefined>, cells),
      })),
    );
  } catch (error) {
    return fail(notAWorkbook(file, describeFailure(error)));
  }
}

type Row = ArrayLike<CellObject | undefined>;

function cells(row: Row | undefined): (string | number | null)[] {
  return Array.from(row ?? [], (cell) => {
    if (cell === undefined || cell.v === undefined || cell.t === "z") return null;
    if (cell.t === "n" && typeof cell.v === "number") return cell.v;
    // A formula error such as #REF! stays a text, so that it is found where a number belongs.
    const text = cell.t === "e" ? (cell.w ?? "#ERROR!") : String(cell.v);
    return text === "" ? null : text;
  });
}

// SheetJS reads almost any bytes as some old format; only these two are what publishers send.
function isWorkbook(bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zip || isOle(bytes);
}

// An .xls file is made of sectors; SheetJS does not mind when the last one is not whole.
const SECTOR = 512;

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

const DAMAGED = "a workbook that is damaged, or was cut off";

// What SheetJS says of a damaged file is about its own code ("setting 'name'", "Bad compressed size: 0
// != 335"); only that a file is locked is for people.
function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  return /password|encrypt/i.test(message) ? "a workbook with a password" : DAMAGED;
}

function notAWorkbook(file: string, found: string) {
  return {
    code: "raw.workbook",
    message: "the file cannot be read as a workbook",
    file,
    found,
    expected: "a whole .xls or .xlsx file",
    tip: "Compare it with the publisher's file.",
  };
}
