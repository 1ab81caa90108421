import type { Reference } from "#lib/evidence/view.ts";
import { m } from "#lib/paraglide/messages.js";

/** Where a recorded fact can be looked up, for people. */
export function referenceText(evidence: {
  readonly source: string;
  readonly url?: string | undefined;
  readonly status: "reviewed" | "unreviewed";
}): Reference {
  const { source, url, status } = evidence;
  return {
    label: source === "general-knowledge" ? m.source_general_knowledge() : source,
    ...(url ? { href: url } : {}),
    unreviewed: status === "unreviewed",
  };
}
