import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parseDocument } from "yaml";
import type { Document } from "../../catalog/index.ts";
import { settle, type Issue, type Result } from "../../model/index.ts";

const KINDS = [
  "actors",
  "groups",
  "indicators",
  "sources",
  "claims",
  "events",
  "facilities",
  "questions",
] as const;

/** Every authored and derived document below a data folder, its id taken from its path; unreadable files are issues. */
export async function readData(folder: string): Promise<Result<readonly Document[]>> {
  const { documents, issues } = await readDocuments(folder);
  return settle(documents, issues);
}

/** The documents that can be read, and what is known of the others. */
interface ReadDocuments {
  readonly documents: readonly Document[];
  /** `actors/KAZ`: documents that are there and are no YAML. */
  readonly unread: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** The same for somebody who goes on with the documents that can be read. */
export async function readDocuments(folder: string): Promise<ReadDocuments> {
  const issues: Issue[] = [];
  const documents: Document[] = [];
  for (const kind of KINDS) {
    for (const path of await filesBelow(join(folder, kind), ".yml")) {
      const file = relative(folder, path).split(sep).join("/");
      const data = await readYaml(path, file, issues);
      documents.push({ kind, id: idOf(kind, file), file, data });
    }
  }
  for (const path of await filesBelow(join(folder, "datasets"), "dataset.yml")) {
    const file = relative(folder, path).split(sep).join("/");
    documents.push({
      kind: "datasets",
      id: basename(dirname(path)),
      file,
      data: await readYaml(path, file, issues),
    });
  }
  documents.push({
    kind: "redirects",
    id: "",
    file: "redirects.yml",
    data: (await readYaml(join(folder, "redirects.yml"), "redirects.yml", issues)) ?? {},
  });
  for (const data of await readRows(join(folder, "memberships.csv"), "memberships.csv", issues)) {
    documents.push({
      kind: "membership",
      id: "",
      file: "memberships.csv",
      line: data.line,
      data: withoutEmpty(data.cells),
    });
  }
  // What does not parse would only be reported a second time, as a document without fields.
  const broken = new Set(issues.map((issue) => issue.file));
  const unread = documents.filter((d) => broken.has(d.file) && d.id !== "");
  return {
    documents: documents.filter((d) => !broken.has(d.file)),
    unread: new Set(unread.map(({ kind, id }) => `${kind}/${id}`)),
    issues,
  };
}

export interface CsvLine {
  /** Line in the file, from one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The lines of a CSV file by its header; a broken file is an issue with its line. */
export async function readRows(
  path: string,
  file: string,
  issues: Issue[],
): Promise<readonly CsvLine[]> {
  try {
    const records: Record<string, string>[] = parseCsv(await readFile(path), {
      columns: true,
      bom: true,
    });
    return records.map((cells, i) => ({ line: i + 2, cells }));
  } catch (cause) {
    if (isMissing(cause)) {
      issues.push(missingFile(file));
      return [];
    }
    issues.push({
      code: "bad_csv",
      message: messageOf(cause),
      file,
      tip: "Every line needs as many cells as the header; text with a comma stands in double quotes.",
    });
    return [];
  }
}

/** A YAML file's value; one that is missing or broken is an issue with its line. */
export async function readYaml(path: string, file: string, issues: Issue[]): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    issues.push(missingFile(file));
    return undefined;
  }
  const document = parseDocument(text);
  for (const error of document.errors) {
    const place = error.linePos?.[0];
    issues.push({
      code: "bad_yaml",
      message: error.message.split("\n")[0] ?? "this is not YAML",
      file,
      ...(place ? { found: `line ${place.line}, column ${place.col}` } : {}),
      tip: "Quote texts that hold a colon, a # or a leading bracket.",
    });
  }
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch (cause) {
    issues.push({
      code: "bad_yaml",
      message: messageOf(cause),
      file,
      tip: "Quote texts that begin with * or &.",
    });
    return undefined;
  }
}

function missingFile(file: string): Issue {
  const tip = file.endsWith("/observations.csv")
    ? "Run the importer again (npm run data:import), or restore it from the repository."
    : "Restore it from the repository.";
  return { code: "missing_file", message: "there is no such file", file, tip };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

async function filesBelow(folder: string, ending: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((e) => e.isFile() && e.name.endsWith(ending))
    .map((e) => join(e.parentPath, e.name))
    .toSorted();
}

function idOf(kind: string, file: string): string {
  const path = file.slice(kind.length + 1, -".yml".length);
  return kind === "claims" ? path : basename(path);
}

function withoutEmpty(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
