import { fail, ok, type Issue, type Result } from "@ambit/core/model";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import type { RawFiles, Sheet } from "./raw-files.ts";
import { readWorkbook } from "./workbook.ts";

/** The folder of raw files. Datasets that share a file share its bytes and sheets. */
export class RawFolder {
  readonly #root: string;
  readonly #bytes = new Map<string, Result<Uint8Array>>();
  readonly #sheets = new Map<string, Result<readonly Sheet[]>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** A dataset's view of the folder: only the files that its descriptor names. */
  files(files: readonly { readonly id: string; readonly path: string }[]): RawFiles {
    const path = (id: string): string => {
      const file = files.find((f) => f.id === id);
      if (!file) throw new Error(`no file "${id}" in the dataset's descriptor`);
      return file.path;
    };
    return {
      path,
      bytes: (id) => this.#read(path(id)),
      text: (id, encoding) => this.#text(path(id), encoding),
      csv: (id, columns, options) => {
        const text = this.#text(path(id), options?.encoding);
        return text.ok ? readCsv(path(id), text.value, columns, options) : text;
      },
      sheets: (id) => this.#workbook(path(id)),
    };
  }

  /** sha256 and size of a file, for dataset.yml. */
  fingerprint(path: string): Result<{ readonly sha256: string; readonly bytes: number }> {
    const bytes = this.#read(path);
    if (!bytes.ok) return bytes;
    const sha256 = createHash("sha256").update(bytes.value).digest("hex");
    return ok({ sha256, bytes: bytes.value.length });
  }

  /** Forgets what was read, so that memory holds one importer's files at a time. */
  release(): void {
    this.#bytes.clear();
    this.#sheets.clear();
  }

  #read(path: string): Result<Uint8Array> {
    return remember(this.#bytes, path, () => {
      const full = join(this.#root, path);
      const stat = statSync(full, { throwIfNoEntry: false });
      if (stat?.isFile()) {
        return stat.size > 0 ? ok(new Uint8Array(readFileSync(full))) : fail(emptyFile(path));
      }
      return fail({
        code: "raw.missing",
        message: "the raw file is not there",
        file: path,
        found: stat ? "a folder" : "nothing",
        expected: "a file",
        tip: "Check the raw folder on the command line, and the path in the descriptor.",
      });
    });
  }

  #text(path: string, encoding: Parameters<typeof decode>[2] = "utf-8"): Result<string> {
    const bytes = this.#read(path);
    return bytes.ok ? decode(path, bytes.value, encoding) : bytes;
  }

  #workbook(path: string): Result<readonly Sheet[]> {
    return remember(this.#sheets, path, () => {
      const bytes = this.#read(path);
      return bytes.ok ? readWorkbook(path, bytes.value) : bytes;
    });
  }
}

function emptyFile(path: string): Issue {
  return {
    code: "raw.empty",
    message: "the file is empty",
    file: path,
    found: "0 bytes",
    expected: "what the publisher gave",
    tip: "It may not have been copied or downloaded to its end.",
  };
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
