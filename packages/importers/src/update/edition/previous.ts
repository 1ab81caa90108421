import { Dataset, fail, ok, type Result } from "@ambit/core/model";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readCsv } from "../../raw/csv.ts";
import type { Figure } from "../difference/index.ts";
import type { Series } from "../source.ts";

/** The newest edition of a series that data/ holds. */
export interface PreviousEdition {
  readonly id: string;
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
}

const COLUMNS = "indicator,reporter,from,to,period,value,status,file,note".split(",");

/** Id of the newest edition: the last that an update wrote, otherwise the one it began with. */
export function newestEdition(
  data: string,
  { id, first }: Pick<Series, "id" | "first">,
): string | undefined {
  const folder = join(data, "datasets");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const dated = names.filter(
    (name) => name.startsWith(`${id}-`) && /^\d{4}-\d{2}-\d{2}$/.test(name.slice(id.length + 1)),
  );
  return dated.toSorted().at(-1) ?? names.find((name) => name === first);
}

/** The newest edition with its figures; undefined when data/ has none. */
export function readPrevious(
  data: string,
  series: Pick<Series, "id" | "first">,
): Result<PreviousEdition | undefined> {
  const id = newestEdition(data, series);
  if (id === undefined) return ok(undefined);
  const dataset = readDataset(join(data, "datasets", id, "dataset.yml"), id);
  if (!dataset.ok) return dataset;
  const file = `datasets/${id}/observations.csv`;
  const records = readCsv(file, readText(join(data, file)), COLUMNS);
  if (!records.ok) return records;
  const figures = records.value.map(({ cells }) => ({
    indicator: cells["indicator"] ?? "",
    reporter: cells["reporter"] ?? "",
    from: cells["from"] ?? "",
    to: cells["to"] ?? "",
    period: cells["period"] ?? "",
    value: cells["value"] ?? "",
    status: cells["status"] ?? "",
  }));
  return ok({ id, dataset: dataset.value, figures });
}

function readDataset(path: string, id: string): Result<Dataset> {
  const parsed = Dataset.safeParse(parse(readText(path)));
  if (parsed.success) return ok(parsed.data);
  return fail({
    code: "update.previous",
    message: "the edition to compare with cannot be read",
    file: `datasets/${id}/dataset.yml`,
    found: parsed.error.issues[0]?.message ?? "nothing",
    expected: "a dataset",
    tip: "Run npm run data:check first.",
  });
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
