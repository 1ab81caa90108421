import { m } from "#lib/paraglide/messages.js";
import { language } from "./language.ts";

const FIXED: Readonly<Record<string, () => string>> = {
  "the year had not ended": m.missing_not_ended,
  "the only figure is marked unreliable": m.missing_unreliable,
  "there is no such figure for any year": m.missing_never,
  "the test names no year": m.missing_no_year,
  "the record of members is not complete for this actor and time": m.missing_members,
  "the record of the event does not say": m.missing_event,
  "the record of these events is not complete": m.missing_events,
  "none is on record, and there may be some": m.missing_list_none,
  "the day is not on record": m.missing_day,
  "no source in the data has these for all partners of all who are named": m.missing_partners,
};

/** Why a figure is missing, as core says it in English, in the page's language; what is not known stays as it is. */
export function reasonText(reason: string): string {
  if (language === "en") return reason;
  const span = /^figures are there for (\d{4}) to (\d{4})$/.exec(reason);
  if (span) return m.missing_span({ first: span[1] ?? "", last: span[2] ?? "" });
  const alone = /^a figure is there for (\d{4}) alone$/.exec(reason);
  if (alone) return m.missing_one_year({ year: alone[1] ?? "" });
  const listed = /^(\d+) (?:is|are) on record, and there may be others$/.exec(reason);
  if (listed) return m.missing_list({ count: listed[1] ?? "" });
  return FIXED[reason]?.() ?? reason;
}
