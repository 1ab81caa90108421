import { fail, ok } from "@ambit/core/model";
import { readCsv } from "../raw/csv.ts";
import type { RawFiles, Sheet } from "../raw/index.ts";

/** Raw files written out in a test: CSV texts and sheets by the ids that the reader asks for. */
export function textFiles(
  texts: Readonly<Record<string, string>>,
  books: Readonly<Record<string, readonly Sheet[]>> = {},
): RawFiles {
  const text = (id: string) => {
    const found = texts[id];
    return found === undefined
      ? fail({ code: "raw.missing", message: "the test has no such file", file: id })
      : ok(found);
  };
  return {
    path: (id) => `${id}.csv`,
    bytes: (id) => {
      const found = text(id);
      return found.ok ? ok(new TextEncoder().encode(found.value)) : found;
    },
    text,
    csv: (id, columns, options) => {
      const found = text(id);
      return found.ok ? readCsv(`${id}.csv`, found.value, columns, options) : found;
    },
    sheets: (id) => ok(books[id] ?? []),
  };
}
