import type { Reading } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import { language } from "#lib/language/language.ts";
import { m } from "#lib/paraglide/messages.js";
import { namedOf } from "./named.ts";
import { possessive } from "./subject.ts";

/** Whose figures in so few words that a title has room for them; the label says which edition. */
export function whoseFigures(
  { reporters, perspective, datasets }: Pick<Reading, "reporters" | "perspective" | "datasets">,
  engine: Pick<Engine, "catalog" | "vocabulary">,
): string {
  const [only, ...more] = reporters;
  if (only === undefined) {
    const labels = datasets.map((id) => engine.catalog.datasets.get(id)?.label ?? id);
    return m.compare_whose_compiler({ dataset: labels.map(shortened).join("; ") });
  }
  if (more.length > 0 && perspective === "partner") return m.compare_whose_each();
  const { said } = namedOf(engine, only);
  return m.compare_whose({ whose: language === "en" ? possessive(said) : said });
}

/** A dataset's name without its edition: "SIPRI Arms Transfers Database, February 2026" without the month. */
function shortened(label: string): string {
  return label.replace(/(?: \(|,).*$/, "");
}
