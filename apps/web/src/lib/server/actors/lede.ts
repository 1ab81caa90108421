import type { Catalog } from "@ambit/core/catalog";
import { earliest } from "@ambit/core/model";
import { formatExact } from "#lib/format/number.ts";
import { commas } from "#lib/language/joined.ts";
import { nameIn } from "#lib/language/names.ts";
import { m } from "#lib/paraglide/messages.js";
import type { ClaimSection } from "#lib/server/claims/claim-section.ts";
import { statusWord } from "#lib/verdict/status.ts";

/** What a page's first sentences are made of, in the order of their weight. */
export interface LedeParts {
  readonly name: string;
  readonly description?: string | undefined;
  /** The title of the chart that says most. */
  readonly finding?: string | undefined;
  readonly members?: readonly string[];
  readonly datasets?: number;
  readonly figures?: number;
  readonly claims: Pick<ClaimSection, "total" | "counts">;
}

/** One or two sentences that a reader takes away from an actor's page. */
export function ledeOf(parts: LedeParts): string {
  const { name, description, finding, members = [], datasets = 0, figures = 0, claims } = parts;
  const first =
    (finding && `${finding}.`) ||
    (members.length > 0 && m.actors_lede_members({ members: commas(members) })) ||
    (datasets > 0 && m.actors_lede_published({ datasets, figures: formatExact(figures) })) ||
    description ||
    (figures > 0 && m.actors_lede_figures({ name, figures: formatExact(figures) })) ||
    "";
  const second = claims.total > 0 ? claimsSentence(name, claims) : "";
  return [first, second].filter(Boolean).join(" ") || m.actors_lede_nothing();
}

/** "12 claims concern Russia: 5 supported, 7 assessed." */
export function claimsSentence(
  name: string,
  { total, counts }: Pick<ClaimSection, "total" | "counts">,
): string {
  const [only] = counts;
  if (total === 1 && only) {
    return m.actors_lede_claim({ name, status: statusWord(only.status).toLowerCase() });
  }
  const list = counts.map(({ status, count }) =>
    m.count_of({ count, what: statusWord(status).toLowerCase() }),
  );
  return m.actors_lede_claims({ name, total, counts: commas(list) });
}

/** Who is a member of an organisation on a day (YYYY-MM-DD), or was on its last day. */
export function membersOn(catalog: Catalog, organisation: string, day: string): readonly string[] {
  const dissolved = catalog.actors.get(organisation)?.dissolved;
  const ended = dissolved !== undefined && earliest(dissolved) <= day;
  // What a dissolved body ended on is the first day without it.
  const at = ended ? earliest(dissolved) : day;
  return catalog.memberships
    .filter(
      (one) =>
        one.organisation === organisation &&
        one.role === "member" &&
        earliest(one.from) <= at &&
        (one.to === undefined || (ended ? earliest(one.to) >= at : earliest(one.to) > at)),
    )
    .map((one) => nameIn(catalog, one.actor));
}
