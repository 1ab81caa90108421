import type { Catalog } from "@ambit/core/catalog";
import type { Reading } from "@ambit/core/model";
import { semicolons } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { language } from "./language.ts";
import { listed } from "./listed.ts";
import { nameIn } from "./names.ts";

/** How many reporters a label names one by one; as in core's own label. */
const NAMED = 3;

/**
 * A reading's name for people. Core says it in English: "as Kazakhstan reports (Bureau of National
 * Statistics, July 2024)"; in other languages names stand uninflected.
 */
export function readingLabel(
  catalog: Pick<Catalog, "actors" | "datasets">,
  { label, reporters, datasets, mixed, perspective }: Reading,
): string {
  if (language === "en") return label;
  if (perspective === "record") return m.reading_recorded();
  const labels = semicolons(datasets.map((id) => catalog.datasets.get(id)?.label ?? id));
  const where = mixed ? m.reading_mixed() : labels;
  if (reporters.length === 0) {
    return mixed ? m.reading_compilers({ where }) : m.reading_compiled({ where });
  }
  if (reporters.length > NAMED) {
    return perspective === "partner"
      ? m.reading_each_partner({ where })
      : m.reading_each_state({ where });
  }
  const names = listed(reporters.map((id) => nameIn(catalog, id)));
  return reporters.length === 1
    ? m.reading_reports({ names, where })
    : m.reading_report_together({ names, where });
}
