import type { Headline } from "@ambit/core/compare";
import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatPercent } from "#lib/format/number.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { standingsOf, type Standings } from "#lib/server/series/standings.ts";
import { fullest } from "#lib/server/series/told.ts";

const TRADE: Headline = { indicator: "trade", targetPlace: 0, window: 1 };
const UNIT = "USD";
/** An own record of fewer years than this is no series. */
const LEAST = 5;

/** Whose trade with whom, over which years. */
export interface TradeQuestion {
  readonly target: string;
  readonly suitors: readonly string[];
  /** What the suitors are called: "the powers". */
  readonly whom: string;
  readonly years: readonly [number, number];
  readonly blocs: Readonly<Record<string, string>>;
}

/** An actor's trade with others over time: by its own figures where it has a series, else by whose there are. */
export function tradeViews(engine: Engine, question: TradeQuestion): readonly LineView[] {
  const { target, suitors, years, blocs } = question;
  const all = standingsOf(engine, TRADE, target, suitors, years, blocs);
  const own = all.filter((s) => s.reporters.join() === target && yearsIn(s) >= LEAST);
  return fullest(own.length > 0 ? own : all).map((told) => viewOf(engine, question, told));
}

function viewOf(
  engine: Engine,
  { target, suitors, whom, blocs }: TradeQuestion,
  told: Standings,
): LineView {
  const year = lastYearOf(told.series) ?? 0;
  const ranked = rankedIn(told.series, year);
  const [lead] = ranked;
  const share = told.shareOf(lead?.series.id ?? "", year);
  const found = {
    // Whom the reading does not list may have had more.
    whom: ranked.length < suitors.length ? m.actors_trade_those_shown() : whom,
    leader: lead?.series.label ?? "",
    year: String(year),
    value: formatQuantity(lead?.value ?? 0, UNIT),
  };
  return {
    title:
      share === undefined
        ? m.actors_trade_first(found)
        : m.actors_trade_first_share({ ...found, share: formatPercent(share) }),
    subtitle: [
      m.actors_trade_whose({ whose: told.whose }),
      ...(told.series.some(({ id }) => id in blocs) ? [m.actors_trade_bloc()] : []),
    ].join(" "),
    series: told.series,
    unit: UNIT,
    credits: creditsOf(engine.catalog, told.datasets),
    fileName: `trade-${target}-${told.datasets.join("-")}`,
  };
}

function yearsIn({ series }: Standings): number {
  return new Set(series.flatMap((s) => s.points.map((p) => p.period))).size;
}
