import type { Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { joinRows } from "../records/index.ts";
import { readKazakhstanChina } from "./read-kazakhstan-china.ts";
import { readSummary } from "./read-summary.ts";
import { SUMMARIES } from "./reporters.ts";
import { supplement } from "./supplement.ts";

export function readWits(files: RawFiles): Result<readonly Row[]> {
  const summaries = joinRows(...SUMMARIES.map((summary) => readSummary(files, summary)));
  const pair = readKazakhstanChina(files);
  return summaries.ok && pair.ok
    ? supplement(summaries.value, pair.value)
    : joinRows(summaries, pair);
}
