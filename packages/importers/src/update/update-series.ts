import { ok, settle, type Result } from "@ambit/core/model";
import { join } from "node:path";
import { AnswerStore } from "./answers/index.ts";
import { createAsk, type Limits, type Wire } from "./client/index.ts";
import { compareEditions, scaleIssues, type Difference } from "./difference/index.ts";
import { makeEdition, readPrevious, type Edition } from "./edition/index.ts";
import type { Progress } from "./progress/index.ts";
import type { Series, Source } from "./source.ts";

export interface Update {
  readonly source: Pick<Source, "id">;
  readonly series: Series;
  /** Folder in which `datasets/` lies. It is only read. */
  readonly data: string;
  /** The user's folder, where raw answers are kept. */
  readonly work: string;
  readonly wire: Wire;
  readonly limits: Limits;
  readonly keys: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Kept answers from before this moment (milliseconds since 1970) are asked for again. */
  readonly oldest: number;
}

export interface Updated {
  readonly edition: Edition;
  /** Id of the edition that it is compared with. */
  readonly previous: string | undefined;
  readonly difference: Difference;
}

/** Asks the publisher, makes the new edition of a series, and compares it with the one in data/. */
export async function updateSeries(update: Update): Promise<Result<Updated>> {
  const { source, series, wire, limits, progress, signal } = update;
  const previous = readPrevious(update.data, series);
  if (!previous.ok) return previous;
  const store = new AnswerStore(join(update.work, source.id), series.id, update.oldest);
  const today = new Date(wire.now());
  progress.start(series.id);
  const gathered = await series.gather({
    ask: createAsk({ wire, limits, store, signal, progress }),
    expect: (questions) => progress.expect(questions),
    year: today.getUTCFullYear(),
    keys: update.keys,
  });
  progress.finish();
  if (!gathered.ok) return gathered;
  const day = today.toISOString().slice(0, 10);
  const edition = makeEdition(series, gathered.value, previous.value, day);
  if (!edition.ok) return edition;
  const before = previous.value?.figures ?? [];
  const urls = new Map(gathered.value.answers.map((a) => [a.id, a.url]));
  const scale = settle(true, scaleIssues(before, edition.value.rows, urls));
  if (!scale.ok) return scale;
  return ok({
    edition: edition.value,
    previous: previous.value?.id,
    difference: compareEditions(before, edition.value.rows),
  });
}
