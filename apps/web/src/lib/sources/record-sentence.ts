import type { RecordLine } from "@ambit/core/compare";
import { formatPercent } from "#lib/format/number.ts";
import { commas } from "#lib/language/joined.ts";
import { m } from "#lib/paraglide/messages.js";
import { statusWord } from "#lib/verdict/status.ts";

/** "52 of 56": a share as its two counts. */
export const shareCounts = ({ supported }: RecordLine): string =>
  supported ? m.source_share({ count: supported.count, of: supported.of }) : "";

/** "from 83% to 97%": the range in which the share would lie in 19 of 20 such samples. */
export function shareRange({ supported }: RecordLine): string {
  if (!supported) return m.source_no_share();
  const [low, high] = [supported.low, supported.high].map((n) => formatPercent(n, { digits: 2 }));
  return m.source_range({ low: low ?? "", high: high ?? "" });
}

const STATUSES = ["supported", "refuted", "contested", "undetermined"] as const;

/** How the testable claims came out, in one sentence with the counts of what occurs. */
export function recordSentence({ counts, total }: RecordLine): string {
  if (total === 0) return m.source_nothing_tested();
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) =>
    m.count_of({ count: counts[status], what: statusWord(status).toLowerCase() }),
  );
  return m.source_record_sentence({ total, parts: commas(parts) });
}
