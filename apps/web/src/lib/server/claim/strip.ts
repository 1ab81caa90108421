import type { ClaimVerdict } from "@ambit/core/datasets";
import type { StripYear } from "#lib/charts/strip.ts";
import { m } from "#lib/paraglide/messages.js";

/** The years that the data decide, the year of publication and that of which the claim speaks; what lies outside them says nothing. */
export function stripOf(
  { strip }: Pick<ClaimVerdict, "strip">,
  published: number,
  asked?: number,
): readonly StripYear[] {
  const told = strip.filter(
    ({ status, year }) => status !== "undetermined" || year === published || year === asked,
  );
  const [first, last] = [told[0]?.year, told.at(-1)?.year];
  // One year alone is the verdict again.
  if (first === undefined || last === undefined || told.length < 2) return [];
  return strip
    .filter(({ year }) => year >= first && year <= last)
    .map(({ year, status }) => ({ year, status }));
}

/** When a state of affairs that held at publication ended: "It held when it was published, in 2012, and no longer in 2013." */
export function expiryOf({ strip }: ClaimVerdict, published: number): string {
  const end = strip.find(({ year, status }) => year > published && status === "refuted")?.year;
  return end === undefined ? m.claim_held({ published }) : m.claim_held_until({ published, end });
}
