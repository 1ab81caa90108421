import type { OpenPack } from "@ambit/core/datasets";
import type { ClaimSummary } from "#lib/verdict/claim-summary.ts";
import type { ClaimStatus } from "#lib/verdict/status.ts";
import { claimCard } from "./claim-card.ts";

/** A few claims in full and all of them as counts; what does not fit is behind the link. */
export interface ClaimSection {
  readonly total: number;
  readonly counts: readonly { readonly status: ClaimStatus; readonly count: number }[];
  readonly shown: readonly ClaimSummary[];
  /** The list of all of them, where it can be filtered so. */
  readonly allHref?: string;
}

const ORDER: readonly ClaimStatus[] = [
  "supported",
  "refuted",
  "contested",
  "undetermined",
  "assessed",
];

/** At most `most` cards, in the order given; no link where nothing is left out. */
export function claimSection(
  pack: Pick<OpenPack, "catalog" | "verdicts">,
  ids: readonly string[],
  { most = 6, allHref }: { readonly most?: number; readonly allHref?: string } = {},
): ClaimSection {
  const statuses = ids.flatMap((id) => pack.verdicts.get(id)?.status ?? []);
  return {
    total: ids.length,
    counts: ORDER.map((status) => ({
      status,
      count: statuses.filter((s) => s === status).length,
    })).filter(({ count }) => count > 0),
    shown: ids.slice(0, most).flatMap((id) => claimCard(pack, id) ?? []),
    ...(allHref && ids.length > most ? { allHref } : {}),
  };
}
