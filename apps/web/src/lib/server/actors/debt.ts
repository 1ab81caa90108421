import type { Engine } from "@ambit/core/verify";
import type { LineView } from "#lib/charts/line-view.ts";
import { formatPercent } from "#lib/format/number.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import { creditsOf } from "#lib/charts/credits-of.ts";
import { distinct } from "#lib/server/series/distinct.ts";
import { lastYearOf, rankedIn } from "#lib/server/series/latest.ts";
import { callOf, linesOf } from "#lib/server/series/lines.ts";
import { fullest } from "#lib/server/series/told.ts";

const DEBT = "public-debt";
const UNIT = "USD";
const TOTAL = "world";
/** Beyond these a creditor is too small to be seen beside the first. */
const MOST = 9;

/** To whom a state owes its public external debt: its largest creditors over time. */
export function debtView(
  engine: Engine,
  debtor: string,
  coloured: ReadonlySet<string>,
): LineView | undefined {
  const creditors = engine.store.partners(DEBT, "to", [debtor]).filter((id) => id !== TOTAL);
  const [told] = fullest(
    linesOf(
      engine,
      creditors.map((id) => ({
        call: callOf(DEBT, debtor, id),
        label: nameIn(engine.catalog, id),
        actor: id,
      })),
    ),
    { most: 1 },
  );
  const year = told && lastYearOf(told.series);
  if (!told || year === undefined) return undefined;
  const ranked = rankedIn(told.series, year);
  const [first] = ranked;
  if (!first) return undefined;
  const [total] = linesOf(engine, [{ call: callOf(DEBT, debtor, TOTAL), label: "" }]);
  const whole = total && rankedIn(total.series, year)[0]?.value;
  const found = {
    year: String(year),
    creditor: first.series.label,
    value: formatQuantity(first.value, UNIT),
  };
  return {
    title: whole
      ? m.actors_debt_first_share({ ...found, share: formatPercent(first.value / whole) })
      : m.actors_debt_first(found),
    subtitle: m.actors_debt_whose({ whose: told.whose }),
    series: distinct(
      ranked.slice(0, MOST).map(({ series }) => series),
      coloured,
    ),
    unit: UNIT,
    credits: creditsOf(engine.catalog, told.datasets),
    fileName: `public-debt-${debtor}`,
  };
}

/** What the states under influence owe to one lender. */
export function lendingView(
  engine: Engine,
  lender: string,
  debtors: readonly string[],
): LineView | undefined {
  const [told] = fullest(
    linesOf(
      engine,
      debtors.map((id) => ({
        call: callOf(DEBT, id, lender),
        label: nameIn(engine.catalog, id),
        actor: id,
      })),
    ),
    { most: 1 },
  );
  const year = told && lastYearOf(told.series);
  if (!told || year === undefined) return undefined;
  const [first] = rankedIn(told.series, year);
  if (!first) return undefined;
  return {
    title: m.actors_lending_first({
      year: String(year),
      debtor: first.series.label,
      value: formatQuantity(first.value, UNIT),
    }),
    subtitle: m.actors_debt_whose({ whose: told.whose }),
    series: told.series,
    unit: UNIT,
    credits: creditsOf(engine.catalog, told.datasets),
    fileName: `public-debt-to-${lender}`,
  };
}
