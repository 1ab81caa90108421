import type { VerdictStatus } from "@ambit/core/model";
import { stripRuns, type StripYear } from "#lib/charts/strip.ts";
import { formatSpan } from "#lib/format/date.ts";
import { m } from "#lib/paraglide/messages.js";

/** What the years say of a sentence: a title, and the rest of it. */
export interface Finding {
  readonly title: string;
  readonly rest: string;
}

/** "China leads: by all figures in 2010, 2012, 2023", and then where figures disagree and where it is not so. */
export function findingOf(holds: string, strip: readonly StripYear[]): Finding {
  const years = (status: VerdictStatus) =>
    stripRuns(strip)
      .filter((run) => run.status === status)
      .map(({ from, to }) => formatSpan(String(from), String(to)))
      .join(", ");
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
