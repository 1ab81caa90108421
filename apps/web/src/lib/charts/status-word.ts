import type { ObservationStatus } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<Exclude<ObservationStatus, "reported">, () => string> = {
  estimated: m.status_estimated,
  mirror: m.status_mirror,
  provisional: m.status_provisional,
  unreliable: m.status_unreliable,
};

/** What to say of a figure that was not plainly reported; null for one that was. */
export function statusWord(status: ObservationStatus | null): string | null {
  return status === null || status === "reported" ? null : WORDS[status]();
}
