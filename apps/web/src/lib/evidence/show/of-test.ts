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
import { ranksView } from "./ranks.ts";
import { standingViews } from "./standings.ts";

/** When a claim was made, as a mark on a time axis. */
export interface Published {
  readonly date: string;
  readonly label: string;
}

// Not in lib/server: the page that checks tests makes the same pictures in the browser.

/** Everything that shows why a test comes out as it does: figures first, then what is recorded. */
export function evidenceOfTest(
  engine: Engine,
  tree: TestTree,
  verdict: Verdict,
  {
    fileName,
    published,
    until,
    marks,
  }: {
    fileName: string;
    published?: Published;
    until: number;
    /** Instead of the years that the test names: where it is asked of many years, by whoever reports. */
    marks?: readonly ChartEvent[];
  },
): readonly EvidenceView[] {
  const { catalog, vocabulary } = engine;
  const asked = yearsOf(tree);
  const years = asked.length > 0 ? asked : decisiveYears(verdict);
  const label = asked.length > 0 ? m.evidence_year_asked() : m.evidence_year_decides();
  const events = marks ?? [...yearMarks(years, label), ...(published ? [published] : [])];
  return [
    ...lineViews(engine, tree, verdict, years, {
      fileName,
      events,
      bySide: marks !== undefined,
    }),
    ...standingViews(engine, tree, verdict, fileName),
    ranksView(engine, tree) ?? [],
    membershipsOfTest(catalog, tree, until) ?? [],
    ...eventViews(catalog, vocabulary, tree),
    facilitiesOfTest(catalog, tree) ?? [],
  ].flat();
}

/** Where a test asks when something first held: the years whose figures answer it, in the first reading that does. */
function decisiveYears({ readings }: Verdict): readonly number[] {
  const decided = readings.find((r) => r.outcome !== "unknown");
  const years = decided?.values.flatMap(({ expression }) => {
    const year = /\[(\d{4})\]$/.exec(expression)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

/** Each of two years, the ends of more. */
function yearMarks(years: readonly number[], label: string): readonly ChartEvent[] {
  const ends = years.length > 2 ? years.filter((_, i) => i === 0 || i === years.length - 1) : years;
  return ends.map((year) => ({ date: String(year), label }));
}
