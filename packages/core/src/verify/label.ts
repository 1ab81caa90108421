import { explainNoun } from "../language/index.ts";
import type { Reading } from "../model/index.ts";
import type { Engine } from "./engine.ts";

/** How many reporters a label names one by one. */
const NAMED = 3;

/** A reading's name for people: "as Kazakhstan reports (Bureau of National Statistics, July 2024)". */
export function labelOf(
  engine: Engine,
  reading: Pick<Reading, "reporters" | "datasets" | "mixed" | "perspective">,
): string {
  const labels = reading.datasets.map((id) => engine.catalog.datasets.get(id)?.label ?? id);
  const where = reading.mixed ? "from different datasets" : labels.join("; ");
  const names = reading.reporters.map((id) => said(engine, id));
  if (reading.perspective === "record") return "as recorded";
  if (names.length === 0) {
    return reading.mixed ? `as compilers have it (${where})` : `as compiled in ${where}`;
  }
  if (names.length > NAMED) {
    const whose =
      reading.perspective === "partner" ? "each partner reports" : "each state reports for itself";
    return `as ${whose} (${where})`;
  }
  const verb = names.length === 1 ? "reports" : "report";
  return `as ${listed(names)} ${verb} (${where})`;
}

/** A name as a sentence has it: the United States. */
function said({ vocabulary }: Engine, id: string): string {
  return explainNoun({ type: "name", name: id }, vocabulary).replace(/^The /, "the ");
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
