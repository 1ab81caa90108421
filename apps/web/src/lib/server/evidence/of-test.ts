import { yearsOf, type TestTree } from "@ambit/core/language";
import type { Verdict } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { ChartEvent } from "#lib/charts/series.ts";
import type { EvidenceView } from "#lib/evidence/view.ts";
import { m } from "#lib/paraglide/messages.js";
import { eventViews } from "./events.ts";
import { facilitiesOfTest } from "./facilities.ts";
import { lineViews } from "./lines.ts";
import { membershipsOfTest } from "./memberships.ts";
import { standingViews } from "./standings.ts";

/** When a claim was made, as a mark on a time axis. */
export interface Published {
  readonly date: string;
  readonly label: string;
}

/** Everything that shows why a test comes out as it does: figures first, then what is recorded. */
export function evidenceOfTest(
  engine: Engine,
  tree: TestTree,
  verdict: Verdict,
  { fileName, published, until }: { fileName: string; published: Published; until: number },
): readonly EvidenceView[] {
  const { catalog, vocabulary } = engine;
  const events = [...yearMarks(yearsOf(tree)), published];
  return [
    ...lineViews(engine, tree, verdict, { fileName, events }),
    ...standingViews(engine, tree, verdict, fileName),
    membershipsOfTest(catalog, tree, until) ?? [],
    ...eventViews(catalog, vocabulary, tree),
    facilitiesOfTest(catalog, tree) ?? [],
  ].flat();
}

/** The years that a test asks for: each of two, the ends of more. */
function yearMarks(years: readonly number[]): readonly ChartEvent[] {
  const ends = years.length > 2 ? years.filter((_, i) => i === 0 || i === years.length - 1) : years;
  return ends.map((year) => ({ date: String(year), label: m.evidence_year_asked() }));
}
