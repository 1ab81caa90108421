import { callsIn, parse, type CallNode, type TestNode, type TestTree } from "@ambit/core/language";
import type { ReadingVerdict, TracedValue, Verdict } from "@ambit/core/model";
import type { Engine } from "@ambit/core/verify";
import type { BarsView } from "#lib/evidence/view.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { nounOf } from "#lib/language/noun.ts";
import { readingLabel } from "#lib/language/reading.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { capital } from "./letters.ts";

type Bar = BarsView["bars"][number];

/** So many of a ranking stand in its title. */
const LEADERS = 2;

/** For each ranking that a test speaks of, the standings in a reading for each way it comes out. */
export function standingViews(
  engine: Engine,
  tree: TestTree,
  verdict: Verdict,
  fileName: string,
): readonly BarsView[] {
  const rankings = callsIn(tree).flatMap((call) => familyOf(call) ?? []);
  const views = rankings.flatMap((family) =>
    readingsOf(verdict).flatMap((reading) => viewOf(engine, family, reading, fileName) ?? []),
  );
  return [...new Map(views.map((view) => [`${view.title} ${view.subtitle}`, view])).values()];
}

function familyOf({ name, args }: CallNode): CallNode | undefined {
  const family = name === "rank" ? args[1] : args[0];
  const isRanking = name === "rank" || name === "largest" || name === "smallest";
  return isRanking && family?.type === "call" ? family : undefined;
}

/** One reading for each outcome; where none decides, the first. */
function readingsOf({ readings }: Verdict): readonly ReadingVerdict[] {
  const decided = (["supported", "refuted"] as const).flatMap(
    (outcome) => readings.find((r) => r.outcome === outcome) ?? [],
  );
  return decided.length > 0 ? decided : readings.slice(0, 1);
}

function viewOf(
  engine: Engine,
  family: CallNode,
  verdict: ReadingVerdict,
  fileName: string,
): BarsView | undefined {
  const { bars, unit } = standingsIn(engine, family, verdict);
  if (bars.length < 2) return undefined;
  const { reading } = verdict;
  return {
    kind: "bars",
    title: m.evidence_title_first({
      what: nounOf(engine, family),
      values: bars
        .slice(0, LEADERS)
        .map(({ label, value, high }) =>
          // A range has no one figure to stand in a title.
          high === undefined ? `${label} ${formatQuantity(value, unit)}` : label,
        )
        .join(m.list_comma()),
    }),
    subtitle: `${capital(readingLabel(engine.catalog, reading))}.`,
    bars,
    unit,
    credits: creditsOf(engine.catalog, reading.datasets),
    fileName,
    note: bars.some((bar) => bar.high !== undefined)
      ? m.evidence_standings_ranges({ count: bars.length })
      : m.evidence_standings({ count: bars.length }),
  };
}

/** The standings that a reading's values give of a ranking, the first ones first. */
export function standingsIn(
  engine: Engine,
  family: CallNode,
  { values }: ReadingVerdict,
): { readonly bars: readonly Bar[]; readonly unit: string } {
  const place = candidatePlace(engine, family);
  return {
    bars: values.flatMap((value) => barOf(engine, family, place, value) ?? []),
    unit: values.find((v) => v.expression.startsWith(`${family.name}(`))?.unit ?? "",
  };
}

/** The place whose actors are ranked: the one with `*`, else the one with several actors. */
function candidatePlace({ catalog }: Engine, { args }: CallNode): number {
  const star = args.findIndex((arg) => arg.type === "all");
  if (star !== -1) return star;
  const isMany = (arg: TestNode) =>
    arg.type === "set" || (arg.type === "name" && !catalog.actors.has(arg.name));
  return args.findIndex(isMany);
}

function barOf(
  { catalog }: Engine,
  family: CallNode,
  place: number,
  { expression, value, low, high }: TracedValue,
): Bar | undefined {
  const parsed = parse(expression);
  const call = parsed.ok ? parsed.value.tree : undefined;
  if (call?.type !== "call" || call.name !== family.name) return undefined;
  const candidate = call.args[place];
  if (candidate?.type !== "name" || !catalog.actors.has(candidate.name)) return undefined;
  const { name: id } = candidate;
  const bar = { id, label: nameIn(catalog, id), actor: id };
  if (value !== null) return { ...bar, value };
  // What has no lower end above zero is no place in a ranking.
  return typeof low === "number" && low > 0
    ? { ...bar, value: low, high: high ?? null }
    : undefined;
}
