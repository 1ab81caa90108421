import type { Credit } from "#lib/charts/credit.ts";
import { CREDIT_COLUMNS, creditCells, csv } from "#lib/charts/csv.ts";
import { formatQuantity } from "#lib/format/quantity.ts";
import { semicolons } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import type { Comparison } from "./comparison.ts";
import type { Question } from "./question.ts";
import { shownOf } from "./shown.ts";

/** Who leads in one state in one year. */
export interface StateLead {
  readonly id: string;
  readonly name: string;
  /** Nobody where fewer than two have figures that count, or the first two are level. */
  readonly leader?: string;
  readonly said: string;
  /** Everybody's figures that count, the largest first. */
  readonly standing: readonly { readonly actor: string; readonly value: number }[];
  readonly unit: string;
  /** The same in words. */
  readonly figures: string;
  readonly whose: string;
  readonly credits: readonly Credit[];
}

/**
 * The leaders among the asked actors in every state. A state is told in the reading that is asked for, or
 * where it has no such reading in the one that suits it best: no figure is set beside one of another reading.
 */
export function leadersByState(
  comparisons: readonly Comparison[],
  question: Question,
  actors: readonly string[],
  year: number,
): readonly StateLead[] {
  return comparisons.map((comparison) => {
    const { id, name } = comparison.target;
    const asked = { ...question, target: id, actors, year };
    const shown = shownOf(comparison, asked, year);
    const unit = shown?.unit ?? "";
    const standing = (shown?.series ?? [])
      .flatMap(({ id: actor, label, points }) => {
        const point = points.find((p) => p.period === String(year));
        if (!point || point.value === null || point.status === "unreliable") return [];
        return [{ actor, label, value: point.value }];
      })
      .toSorted((a, b) => b.value - a.value);
    const [first, second] = standing;
    const leads = first && second && first.value > second.value;
    return {
      id,
      name,
      ...(leads ? { leader: first.actor } : {}),
      said: leads ? first.label : first && second ? m.compare_row_level() : m.compare_map_none(),
      standing,
      unit,
      figures: semicolons(
        standing.map(({ label, value }) => `${label} ${formatQuantity(value, unit)}`),
      ),
      whose: shown?.reading.label ?? "",
      credits: standing.length > 0 ? (shown?.credits ?? []) : [],
    };
  });
}

/** The same as a file: one figure a line, and a line without one for a state that has none. */
export function leadersCsv(states: readonly StateLead[], year: number): string {
  const rows = states.flatMap(({ id, standing, unit, leader, whose, credits }) => {
    const end = [whose, ...creditCells(credits)];
    if (standing.length === 0) return [[id, year, "", "", "", "", ...end]];
    return standing.map(({ actor, value }) => [
      id,
      year,
      actor,
      value,
      unit,
      actor === leader ? "yes" : "no",
      ...end,
    ]);
  });
  return csv(
    ["state", "year", "actor", "value", "unit", "leads", "whose", ...CREDIT_COLUMNS],
    rows,
  );
}
