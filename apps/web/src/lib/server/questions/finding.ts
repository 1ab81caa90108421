import type { VerdictStatus } from "@ambit/core/model";
import { stripRuns, type StripYear } from "#lib/charts/strip.ts";
import { formatSpan } from "#lib/format/date.ts";
import { listed } from "#lib/language/listed.ts";
import { m } from "#lib/paraglide/messages.js";

/** What one side that reports says of the years. */
export interface Side {
  readonly names: readonly string[];
  readonly strip: readonly StripYear[];
}

/** Where two sides keep books of their own: "China leads: by the figures of Kazakhstan in 2012, 2023; of China and Russia in 2009–2013". */
export function findingBySide(holds: string, sides: readonly Side[]): Finding {
  const parts = sides.map(({ names, strip }, i) => {
    const years = yearsIn(strip, "supported");
    const who = { names: listed(names), years };
    if (i === 0) return years ? m.question_side(who) : m.question_side_never(who);
    return years ? m.question_other_side(who) : m.question_other_side_never(who);
  });
  const spans = sides.map(({ names, strip }) =>
    m.question_side_span({
      names: listed(names),
      first: strip[0]?.year ?? "",
      last: strip.at(-1)?.year ?? "",
    }),
  );
  return {
    title: m.question_by_side({ holds, sides: parts.join("; ") }),
    rest: m.question_both({ spans: spans.join("; ") }),
  };
}

function yearsIn(strip: readonly StripYear[], status: VerdictStatus): string {
  return stripRuns(strip)
    .filter((run) => run.status === status)
    .map(({ from, to }) => formatSpan(String(from), String(to)))
    .join(", ");
}

/** What the years say of a sentence: a title, and the rest of it. */
export interface Finding {
  readonly title: string;
  readonly rest: string;
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
  return { title, rest: rest.filter(Boolean).join(" ") };
}
