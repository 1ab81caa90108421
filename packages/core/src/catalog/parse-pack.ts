import { z } from "zod";
import {
  Actor,
  ActorId,
  Claim,
  ClaimId,
  Dataset,
  Event,
  Facility,
  Group,
  Indicator,
  Membership,
  Question,
  settle,
  Slug,
  Source,
  type Issue,
  type Result,
} from "../model/index.ts";
import type { Gaps } from "./gaps.ts";
import type { EntityKind, Pack } from "./pack.ts";

/** A file as it was read, before anything is known about it. */
export interface Document {
  readonly kind: EntityKind | "membership" | "redirects";
  /** From the path; empty for kinds that have none. */
  readonly id: string;
  readonly file: string;
  /** For one of many in a file: its line, from one. */
  readonly line?: number;
  readonly data: unknown;
}

const SCHEMAS: Record<EntityKind, z.ZodType> = {
  actors: Actor,
  groups: Group,
  indicators: Indicator,
  datasets: Dataset,
  sources: Source,
  claims: Claim,
  events: Event,
  facilities: Facility,
  questions: Question,
};

/** Documents to a pack; every document that does not fit its schema, all at once. */
export function parsePack(documents: readonly Document[]): Result<Pack> {
  const { pack, issues } = parseDocuments(documents);
  return settle(pack, issues);
}

/** The documents that fit their schema as a pack, and what is known of the others. */
interface ParsedDocuments {
  readonly pack: Pack;
  readonly gaps: Gaps;
  readonly issues: readonly Issue[];
}

/**
 * The same for somebody who goes on with what there is, to say at once all that is wrong. With
 * issues the pack is not whole: it may be checked, and must not be used.
 */
export function parseDocuments(documents: readonly Document[]): ParsedDocuments {
  const issues: Issue[] = [];
  const unread = new Set<string>();
  const membershipLines: number[] = [];
  const entities: Record<EntityKind, Record<string, unknown>> = {
    actors: {},
    groups: {},
    indicators: {},
    datasets: {},
    sources: {},
    claims: {},
    events: {},
    facilities: {},
    questions: {},
  };
  const memberships: Membership[] = [];
  let redirects: Record<string, string> = {};
  for (const document of documents) {
    if (document.kind === "membership") {
      const parsed = parseWith(Membership, document, issues);
      if (!parsed) continue;
      memberships.push(parsed);
      membershipLines.push(document.line ?? 0);
    } else if (document.kind === "redirects") {
      redirects = parseWith(z.record(z.string(), z.string()), document, issues) ?? {};
    } else {
      checkId(document, issues);
      if (Object.hasOwn(entities[document.kind], document.id)) {
        issues.push({
          code: "duplicate_id",
          message: `"${document.id}" is there twice`,
          file: document.file,
          tip: "Rename one of the two files.",
        });
      }
      const parsed = parseWith(SCHEMAS[document.kind], document, issues);
      if (parsed) entities[document.kind][document.id] = parsed;
      else unread.add(`${document.kind}/${document.id}`);
    }
  }
  const pack = { ...entities, memberships, redirects } as Pack;
  const lines = membershipLines.every((line) => line > 0) ? { membershipLines } : {};
  return { pack, gaps: { unread, ...lines }, issues };
}

function checkId({ kind, id, file }: Document, issues: Issue[]): void {
  const schema = kind === "actors" ? ActorId : kind === "claims" ? ClaimId : Slug;
  const result = schema.safeParse(id);
  if (result.success) return;
  issues.push({
    code: "bad_id",
    message: result.error.issues[0]?.message ?? "not an id",
    file,
    found: id,
    tip: "The file's name is the id: rename the file.",
  });
}

function parseWith<T>(schema: z.ZodType<T>, document: Document, issues: Issue[]): T | undefined {
  const result = schema.safeParse(document.data);
  if (result.success) return result.data;
  for (const problem of result.error.issues) {
    const path = problem.path.map((part) => (typeof part === "symbol" ? part.toString() : part));
    issues.push({
      code: "bad_document",
      message: problem.message,
      file: document.file,
      path: document.line === undefined ? path : [`line ${document.line}`, ...path],
      found: shorten(at(document.data, path)),
      ...("expected" in problem ? { expected: String(problem.expected) } : {}),
      tip: tipFor(problem),
    });
  }
  return undefined;
}

function tipFor(problem: z.core.$ZodIssue): string {
  if (problem.code === "unrecognized_keys") {
    return `Remove or rename ${problem.keys.map((key) => `"${key}"`).join(", ")}; CONTRIBUTING lists the fields.`;
  }
  if (problem.code === "invalid_value")
    return `Use one of ${problem.values.map(String).join(", ")}.`;
  if (problem.code === "invalid_type") return `Write ${article(problem.expected)} here.`;
  return "Correct the value; CONTRIBUTING shows an example.";
}

const article = (noun: string) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

function at(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function shorten(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
