import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  checkPack,
  createCatalog,
  ENTITY_KINDS,
  parseDocuments,
  type Gaps,
  type Pack,
} from "../../catalog/index.ts";
import { fail, ok, settle, type Issue, type Result } from "../../model/index.ts";
import { createStore, createTable, type IndicatorTable } from "../../series/index.ts";
import { createEngine, type Engine } from "../../verify/index.ts";
import { answerQuestion } from "../answers.ts";
import { verdictLine, verifyClaim, type ClaimVerdict } from "../claim-verdict.ts";
import { ChangeLog, withChanges } from "../changes.ts";
import { checkInfo } from "../check-info.ts";
import { withFoundRelations } from "../found-relations.ts";
import { PackInfo } from "../pack-info.ts";
import type { Release, VerdictLine } from "../release.ts";
import { auditFigures, type FigureAudit } from "./audit-figures.ts";
import { checkExpressions } from "./check-expressions.ts";
import { checkShown } from "./check-shown.ts";
import { checkTests } from "./check-tests.ts";
import { readDocuments, readYaml } from "./read-data.ts";
import { readObservations } from "./read-observations.ts";
import { readOptional } from "./read-optional.ts";
import { writeTable } from "../write-table.ts";

export interface Compiled extends FigureAudit {
  readonly pack: Pack;
  readonly info: PackInfo;
  readonly engine: Engine;
  readonly release: Release;
  readonly verdicts: ReadonlyMap<string, ClaimVerdict>;
  readonly lines: Readonly<Record<string, VerdictLine>>;
  /** Of every release, this one included. */
  readonly changes: ChangeLog;
  /** Files of the compiled pack by path. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
}

/** Reads, checks and compiles a data folder, or says everything that is wrong with it. */
export async function compile(folder: string): Promise<Result<Compiled>> {
  if (!(await isFolder(folder))) {
    return fail({
      code: "missing_file",
      message: "there is no such folder",
      file: folder,
      tip: "Name the folder that holds pack.yml, actors, datasets and the other data.",
    });
  }
  const issues: Issue[] = [];
  const info = await readInfo(folder, issues);
  const read = await readDocuments(folder);
  const { pack, ...parsed } = parseDocuments(read.documents);
  const gaps = { ...parsed.gaps, unread: new Set([...parsed.gaps.unread, ...read.unread]) };
  issues.push(...read.issues, ...parsed.issues);
  if (info) issues.push(...checkInfo(info, pack, gaps));
  const checked = checkPack(pack, gaps);
  if (!checked.ok) issues.push(...checked.issues);
  const observations = await readObservations(folder, pack, gaps);
  issues.push(...observations.issues);
  const tables = [...observations.tables].map(([id, rows]) => createTable(id, rows));
  const engine = createEngine(createCatalog(pack), createStore(tables));
  issues.push(
    ...checkExpressions(engine, gaps),
    ...checkShown(engine, gaps),
    ...checkTests(engine, gaps),
  );
  const log = (await readOptional(folder, "changes.yml", ChangeLog, issues)) ?? [];
  // Of figures that are not all there, the rules over figures would find the gaps.
  const isWhole = observations.issues.length === 0 && !hidesFigures(gaps);
  const audited = isWhole ? await auditFigures(folder, pack, engine.store) : undefined;
  if (audited && !audited.ok) issues.push(...audited.issues);
  if (!info || !audited?.ok || issues.length > 0) return settle(undefined as never, issues);
  const evaluated = evaluateClaims(engine, pack, info, tables, log);
  return evaluated.ok ? ok({ ...evaluated.value, ...audited.value }) : evaluated;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readInfo(folder: string, issues: Issue[]): Promise<PackInfo | undefined> {
  const before = issues.length;
  const authored = await readYaml(join(folder, "pack.yml"), "pack.yml", issues);
  if (issues.length > before) return undefined;
  const info = PackInfo.safeParse(authored);
  if (info.success) return info.data;
  issues.push(
    ...info.error.issues.map(({ message, path }) => ({
      code: "bad_document",
      message,
      file: "pack.yml",
      path: path.map((part) => (typeof part === "symbol" ? part.toString() : part)),
      tip: "It needs id, title, released, stripFrom, suitors and headlines.",
    })),
  );
  return undefined;
}

/** Whether a document that could not be read has figures, or says how they are looked at. */
function hidesFigures({ unread }: Gaps): boolean {
  return [...unread].some((path) => /^(datasets|indicators|groups)\//.test(path));
}

function evaluateClaims(
  engine: Engine,
  pack: Pack,
  info: PackInfo,
  tables: readonly IndicatorTable[],
  log: ChangeLog,
): Result<Omit<Compiled, keyof FigureAudit>> {
  const issues: Issue[] = [];
  const verdicts = new Map<string, ClaimVerdict>();
  const lines: Record<string, VerdictLine> = {};
  const strip = { from: info.stripFrom, to: Number(info.released.slice(0, 4)) - 1 };
  for (const id of Object.keys(pack.claims).toSorted()) {
    const claim = pack.claims[id];
    if (!claim) continue;
    const result = verifyClaim(engine, id, claim, strip);
    if (result?.ok) verdicts.set(id, result.value);
    else if (result) issues.push(...result.issues);
    if (!result || result.ok) lines[id] = verdictLine(engine, claim, result?.value);
  }
  const answers = Object.entries(pack.questions).flatMap(([id, question]) => {
    const answered = answerQuestion(engine, id, question, strip);
    if (answered.ok) return [[`questions/${id}.json`, JSON.stringify(answered.value)] as const];
    issues.push(...answered.issues);
    return [];
  });
  if (issues.length > 0) return settle(undefined as never, issues);
  const changes = withChanges(log, info.released, lines);
  const files = new Map<string, Uint8Array | string>([
    ["changes.json", JSON.stringify(changes)],
    ["catalog.json", JSON.stringify(withFoundRelations(pack))],
    ["verdicts.json", JSON.stringify(lines)],
    ...tables.map((table) => [tableFile(table), writeTable(table)] as const),
    ...answers,
    ...[...verdicts].map(
      ([id, verdict]) => [`verdicts/${id}.json`, JSON.stringify(verdict)] as const,
    ),
  ]);
  const release = releaseOf(pack, info, tables, files);
  files.set("release.json", JSON.stringify(release));
  return ok({ pack, info, engine, release, verdicts, lines, changes, files });
}

const tableFile = (table: IndicatorTable) => `observations/${table.indicator}.parquet`;

function releaseOf(
  pack: Pack,
  info: PackInfo,
  tables: readonly IndicatorTable[],
  files: ReadonlyMap<string, Uint8Array | string>,
): Release {
  const hash = createHash("sha256");
  for (const path of [...files.keys()].toSorted()) hash.update(path).update(files.get(path) ?? "");
  return {
    pack: info.id,
    title: info.title,
    released: info.released,
    suitors: info.suitors,
    blocs: info.blocs,
    headlines: info.headlines,
    hash: hash.digest("hex"),
    counts: {
      ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, Object.keys(pack[kind]).length])),
      memberships: pack.memberships.length,
      observations: tables.reduce((sum, table) => sum + table.length, 0),
    },
    tables: Object.fromEntries(
      tables.map((table) => {
        const years = table.period.filter((p) => /^\d{4}$/.test(p)).map(Number);
        return [
          table.indicator,
          {
            file: tableFile(table),
            rows: table.length,
            bytes: files.get(tableFile(table))?.length ?? 0,
            first: years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
            last: years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
          },
        ];
      }),
    ),
  };
}
