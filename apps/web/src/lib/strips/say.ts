import { formatExact } from "#lib/format/number.ts";
import { commas, semicolons } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";

/** More holes than this are counted, not named. */
const NAMED = 4;

/** What a row's words are made of. */
interface Covered {
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly gaps: readonly (readonly [number, number])[];
  readonly figures: number;
}

/** A row in words, for those who do not see the strip: "1995–2020, without 2003 and 2007–2009; 412 figures". */
export function coverageText({ runs, gaps, figures }: Covered): string {
  const first = runs[0]?.from;
  const last = runs.at(-1)?.to;
  if (first === undefined || last === undefined) return m.coverage_none();
  const years = spanText([first, last]);
  const count = m.coverage_figures({ count: formatExact(figures) });
  if (gaps.length === 0) return semicolons([years, count]);
  const holes =
    gaps.length <= NAMED
      ? m.coverage_without({ years: commas(gaps.map(spanText)) })
      : m.coverage_gaps({ count: gaps.reduce((sum, [from, to]) => sum + to - from + 1, 0) });
  return semicolons([commas([years, holes]), count]);
}

function spanText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}–${to}`;
}
