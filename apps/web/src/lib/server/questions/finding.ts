import type { VerdictStatus } from "@ambit/core/model";
import { stripRuns, type StripYear } from "#lib/charts/strip.ts";
import { formatSpan } from "#lib/format/date.ts";
import { commas, semicolons } from "#lib/language/joined.ts";
import { listed } from "#lib/language/listed.ts";
import { m } from "#lib/paraglide/messages.js";
import type { QuestionStrip } from "#lib/questions/view.ts";

/** What one side that reports says of the years. */
export interface Side {
  readonly names: readonly string[];
  readonly strip: readonly StripYear[];
  /** Of two that report together, the one whose own figures end before the other's, with their last year. */
  readonly ends?: { readonly name: string; readonly year: number };
}

/** Where two sides keep books of their own: "China leads: by the figures of Kazakhstan in 2012, 2023; of China and Russia in 2009–2013". */
export function findingBySide(holds: string, sides: readonly Side[]): Finding {
  const parts = sides.map(({ names, strip }, i) => {
    const years = yearsIn(strip, "supported");
    const who = { names: listed(names), years };
    if (i === 0) return years ? m.question_side(who) : m.question_side_never(who);
    return years ? m.question_other_side(who) : m.question_other_side_never(who);
  });
  const told = aligned(sides.map(({ strip }) => strip));
  const ends = sides.flatMap((side) => (side.ends ? [m.question_side_ends(side.ends)] : []));
  const spans = sides.map(({ names, strip }) =>
    m.question_side_span({
      names: listed(names),
      first: strip[0]?.year ?? "",
      last: strip.at(-1)?.year ?? "",
    }),
  );
  return {
    title: m.question_by_side({ holds, sides: semicolons(parts) }),
    rest: [m.question_both({ spans: semicolons(spans) }), ...ends].join(" "),
    strips: told.map((years, i) => ({
      title: m.question_strip_side({ holds, names: listed(sides[i]?.names ?? []) }),
      years,
    })),
  };
}

/** Strips over the same years, so that rows stand under one another: a year that one lacks is without data. */
function aligned(strips: readonly (readonly StripYear[])[]): readonly (readonly StripYear[])[] {
  const years = strips.flat().map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return strips.map((strip) => {
    const known = new Map(strip.map((one) => [one.year, one]));
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const year = first + i;
      return known.get(year) ?? { year, status: "undetermined" as const };
    });
  });
}

/** Without the years before and after those that the data decide. */
function decided(strip: readonly StripYear[]): readonly StripYear[] {
  const first = strip.findIndex(({ status }) => status !== "undetermined");
  const last = strip.findLastIndex(({ status }) => status !== "undetermined");
  return strip.slice(Math.max(0, first), last + 1).map(({ year, status }) => ({ year, status }));
}

function yearsIn(strip: readonly StripYear[], status: VerdictStatus): string {
  return commas(
    stripRuns(strip)
      .filter((run) => run.status === status)
      .map(({ from, to }) => formatSpan(String(from), String(to))),
  );
}

/** What the years say of a sentence: a title, the rest of it, and the same years as strips. */
export interface Finding {
  readonly title: string;
  readonly rest: string;
  /** One, or one for each side where the title gives each its own years. */
  readonly strips: readonly QuestionStrip[];
}

/** "China leads: by all figures in 2010, 2012, 2023", and then where figures disagree and where it is not so. */
export function findingOf(holds: string, strip: readonly StripYear[]): Finding {
  const years = (status: VerdictStatus) => yearsIn(strip, status);
  const [yes, split, no] = [years("supported"), years("contested"), years("refuted")];
  const title = yes
    ? m.question_yes({ holds, years: yes })
    : split
      ? m.question_split_only({ holds, years: split })
      : no
        ? m.question_never({ holds })
        : m.question_unknown({ holds });
  const rest = [
    yes && split ? m.question_split({ years: split }) : "",
    no ? m.question_no({ years: no }) : "",
  ];
  const told = decided(strip);
  return {
    title,
    rest: rest.filter(Boolean).join(" "),
    strips: told.length > 0 ? [{ title: m.question_strip({ holds }), years: told }] : [],
  };
}
