import { z } from "zod";
import { createCatalog, ENTITY_KINDS, type Catalog, type Pack } from "../catalog/index.ts";
import { ChangeLog } from "./changes.ts";
import { baseIndicators } from "./base-indicators.ts";
import { fail, ok, type Issue, type Result } from "../model/index.ts";
import { createStore, type IndicatorTable, type ObservationStore } from "../series/index.ts";
import { Answers, type Answer } from "./answers.ts";
import { ClaimVerdict } from "./claim-verdict.ts";
import { readTable } from "./parquet.ts";
import { Release, VerdictLine } from "./release.ts";

/** Reads files of the compiled pack by their path inside it; undefined when there is none. */
export interface PackFiles {
  text(path: string): Promise<string | undefined>;
  bytes(path: string): Promise<Uint8Array | undefined>;
}

/** A compiled pack that has been opened: the catalog is in memory, tables are read when they are asked for. */
export interface OpenPack {
  readonly release: Release;
  readonly catalog: Catalog;
  readonly verdicts: ReadonlyMap<string, VerdictLine>;
  /** The whole verdict of a claim; undefined for one without a test. */
  verdictOf(claim: string): Promise<Result<ClaimVerdict | undefined>>;
  /** What the data say to each part of a question, in their order. */
  answersTo(question: string): Promise<Result<readonly Answer[]>>;
  /** What every release changed in the claims, oldest first. */
  changes(): Promise<Result<ChangeLog>>;
  /** A store with the tables behind these indicators, derived ones included. Each table is read once. */
  storeFor(indicators: Iterable<string>): Promise<Result<ObservationStore>>;
}

/** Opens a compiled pack through whatever can read its files: a disk, a Worker's assets, a fetch. */
export async function openPack(files: PackFiles): Promise<Result<OpenPack>> {
  const release = await readJson(files, "release.json", Release);
  if (!release.ok) return release;
  const pack = await readJson(
    files,
    "catalog.json",
    z.custom<Pack>(isPack, { error: "this is not a catalog" }),
  );
  if (!pack.ok) return pack;
  const verdicts = await readJson(files, "verdicts.json", z.record(z.string(), VerdictLine));
  if (!verdicts.ok) return verdicts;
  const catalog = createCatalog(pack.value);
  const tables = new Map<string, Promise<Result<IndicatorTable>>>();
  const tableOf = (indicator: string, file: string) => {
    const known = tables.get(indicator);
    if (known) return known;
    const fresh = readBytes(files, file).then((bytes) =>
      bytes.ok ? readTable(indicator, bytes.value, file) : bytes,
    );
    tables.set(indicator, fresh);
    return fresh;
  };
  return ok({
    release: release.value,
    catalog,
    verdicts: new Map(Object.entries(verdicts.value)),
    verdictOf: async (claim) =>
      verdicts.value[claim]?.status === "assessed"
        ? ok(undefined)
        : readJson(files, `verdicts/${claim}.json`, ClaimVerdict),
    answersTo: (question) => readJson(files, `questions/${question}.json`, Answers),
    changes: () => readJson(files, "changes.json", ChangeLog),
    async storeFor(indicators) {
      const wanted = baseIndicators(catalog, indicators).flatMap((id) => {
        const table = release.value.tables[id];
        return table ? [{ id, file: table.file }] : [];
      });
      const opened = await Promise.all(wanted.map(({ id, file }) => tableOf(id, file)));
      const issues: Issue[] = opened.flatMap((r) => (r.ok ? [] : [...r.issues]));
      const [first, ...rest] = issues;
      if (first) {
        // A read that failed may succeed the next time.
        for (const { id } of wanted) tables.delete(id);
        return fail(first, ...rest);
      }
      return ok(createStore(opened.flatMap((r) => (r.ok ? [r.value] : []))));
    },
  });
}

/** Whether it has the parts of a catalog; what is in them was checked when it was compiled. */
function isPack(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const parts = [...ENTITY_KINDS, "redirects"].map((key) => value[key]);
  return parts.every(isRecord) && Array.isArray(value["memberships"]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function missing(file: string): Result<never> {
  return fail({
    code: "missing_file",
    message: "the compiled data lack this file",
    file,
    tip: "Build the data: npm start does it.",
  });
}

async function readBytes(files: PackFiles, file: string): Promise<Result<Uint8Array>> {
  const bytes = await files.bytes(file);
  return bytes ? ok(bytes) : missing(file);
}

async function readJson<T>(
  files: PackFiles,
  file: string,
  schema: z.ZodType<T>,
): Promise<Result<T>> {
  const text = await files.text(file);
  if (text === undefined) return missing(file);
  const broken = (message: string) =>
    fail({ code: "bad_json", message, file, tip: "Build the data again." });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return broken("this is not JSON");
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return broken(parsed.error.issues[0]?.message ?? "not of the expected shape");
}
