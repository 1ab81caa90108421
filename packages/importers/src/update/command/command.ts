import { describeIssue, settle, type Issue } from "@ambit/core/model";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { writeDatasets } from "../../run/write.ts";
import { seeded, type Limits, type Wire } from "../client/index.ts";
import { lostShare, printDifference } from "../difference/index.ts";
import { newestEdition } from "../edition/index.ts";
import type { Progress } from "../progress/index.ts";
import type { Source } from "../source.ts";
import { updateSeries, type Updated } from "../update-series.ts";
import { readArguments, USAGE, type Arguments } from "./arguments.ts";

/** What the command gets from outside: its streams, the network, the clock, and folders. */
export interface Surroundings {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly progress: Progress;
  readonly wire: Omit<Wire, "random">;
  readonly limits: Limits;
  /** Used unless the command line gives a seed. */
  readonly seed: number;
  readonly keys: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** The project's root; raw answers must not come into it. */
  readonly project: string;
  /** Where relative folders of the command line begin. */
  readonly folder: string;
}

const KEPT_MS = 24 * 60 * 60 * 1000;
const USUAL_LINES = 20;
/** An edition that loses a larger share of figures is not written without being told to. */
const MUCH = 0.2;

/** Runs an update as the command line says, and gives the exit code: 1 when something went wrong. */
export async function updateCommand(
  sources: readonly Source[],
  args: readonly string[],
  around: Surroundings,
): Promise<number> {
  const read = readArguments(sources, args);
  if (!read.ok) return report(read.issues, around, USAGE);
  if (read.value === undefined) {
    for (const line of list(sources, join(around.project, "data"))) around.out(line);
    return 0;
  }
  const chosen = read.value;
  const data = resolve(around.folder, chosen.data ?? join(around.project, "data"));
  const work = resolve(around.folder, chosen.work);
  const inside = [around.project, data].find((f) => isInside(f, work));
  if (inside !== undefined) return report([workInside(work, inside)], around);

  const updated: Updated[] = [];
  for (const series of chosen.series) {
    const result = await updateSeries({
      source: chosen.source,
      series,
      data,
      work,
      wire: { ...around.wire, random: seeded(chosen.seed ?? around.seed) },
      limits: around.limits,
      keys: around.keys,
      progress: around.progress,
      signal: around.signal,
      oldest: chosen.fresh ? around.wire.now() : around.wire.now() - KEPT_MS,
    });
    if (!result.ok) return report(result.issues, around, ["Nothing was written."]);
    updated.push(result.value);
    for (const line of show(result.value, chosen.all)) around.out(line);
  }
  return finish(chosen, updated, data, around);
}

function finish(
  chosen: Arguments,
  updated: readonly Updated[],
  data: string,
  around: Surroundings,
): number {
  const changed = updated.filter((u) => !isSame(u));
  const printed = changed.map((u) => u.edition.printed);
  if (printed.length === 0) {
    around.out("Nothing has changed.");
    return 0;
  }
  if (!chosen.write) {
    around.out(`${printed.map((p) => p.id).join(", ")}: not written; add --write to write.`);
    return 0;
  }
  const doubts = [
    ...printed.filter((p) => existsSync(join(data, "datasets", p.id))).map(taken),
    ...(chosen.acceptLoss ? [] : changed.filter(losesMuch).map(lost)),
  ];
  const free = settle(printed, doubts);
  const written = free.ok ? writeDatasets(data, free.value) : free;
  if (!written.ok) return report(written.issues, around, ["Nothing was written."]);
  around.out(`Written to ${data}/datasets: ${written.value.join(", ")}`);
  around.out("Now look at the difference, run npm run data:check, and commit.");
  return 0;
}

function show(updated: Updated, all: boolean): readonly string[] {
  const { edition, previous, difference } = updated;
  const most = all ? Number.POSITIVE_INFINITY : USUAL_LINES;
  return [
    ...printDifference(edition.printed.id, previous, difference, most),
    ...edition.remarks.map((remark) => `  ! ${remark}`),
  ];
}

function isSame({ difference: { added, removed, changed } }: Updated): boolean {
  return added.length + removed.length + changed.length === 0;
}

function list(sources: readonly Source[], data: string): readonly string[] {
  return [
    "Publishers with an interface, their datasets, and the newest edition in data/:",
    ...sources.flatMap((source) => [
      `  ${source.id}: ${source.about}`,
      ...source.series.map((s) => `      ${s.id} (${newestEdition(data, s) ?? "no edition"})`),
    ]),
    ...USAGE,
  ];
}

const MOST_ISSUES = 20;

function report(
  issues: readonly Issue[],
  { err }: Pick<Surroundings, "err">,
  after: readonly string[] = [],
): number {
  for (const issue of issues.slice(0, MOST_ISSUES)) err(describeIssue(issue));
  if (issues.length > MOST_ISSUES) err(`… and ${issues.length - MOST_ISSUES} issues more`);
  for (const line of after) err(line);
  return 1;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith("..") && !way.startsWith("/");
}

function workInside(work: string, folder: string): Issue {
  return {
    code: "update.work-inside",
    message: "the work folder lies inside the project",
    file: work,
    found: work,
    expected: `a folder outside ${folder}`,
    tip: "Raw answers are the publisher's and stay with you; give a folder of your own.",
  };
}

function losesMuch({ difference }: Updated): boolean {
  return lostShare(difference) > MUCH;
}

function lost({ edition, previous, difference }: Updated): Issue {
  return {
    code: "update.lost",
    message: "many figures of the edition before are not there any more",
    file: `datasets/${edition.printed.id}`,
    found: `${difference.removed.length} figures less than in ${previous ?? "none"}`,
    expected: `at most ${MUCH * 100} % less`,
    tip: "Look at them with --all; when the publisher has really taken them back, add --accept-loss.",
  };
}

function taken({ id }: { readonly id: string }): Issue {
  return {
    code: "update.exists",
    message: "there is an edition of this day already",
    file: `datasets/${id}`,
    found: "a folder",
    expected: "nothing",
    tip: "An edition is never overwritten; remove it first if it was a mistake, or run again tomorrow.",
  };
}
