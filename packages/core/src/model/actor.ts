import { z } from "zod";
import { PartialDate } from "./date.ts";
import { Evidence } from "./evidence.ts";
import { ActorId, Slug } from "./id.ts";
import { Label } from "./label.ts";

export const ActorKind = z.enum([
  "state",
  "territory",
  "organisation",
  "bloc",
  "initiative",
  "agreement",
  "mechanism",
  "place",
  "company",
  "publisher",
  "lender",
  "person",
  "aggregate",
]);
export type ActorKind = z.infer<typeof ActorKind>;

/**
 * Who acts or is acted upon: a state, organisation, company, publisher, person.
 * `aggregate` actors (`world`) are totals: never a candidate for a rank or a largest.
 */
export const Actor = z.strictObject({
  kind: ActorKind,
  name: Label,
  /** Other spellings and transliterations that people search for. */
  aliases: z.array(z.string().min(1)).default([]),
  description: z.string().optional(),
  /** Where what the description says can be looked up. */
  evidence: z.array(Evidence).default([]),
  /** What shows it, as an assessment names it: `indicator:remittances(RUS, KGZ)`, `facility:kant`, `event:sco-founding`, `membership:KGZ/wto`. */
  shownBy: z.array(z.string().min(1)).default([]),
  /** Others that belong to the same matter. */
  related: z.array(ActorId).default([]),
  founded: PartialDate.optional(),
  dissolved: PartialDate.optional(),
  /** The group of states whose membership here is recorded completely: outside it, "not recorded" does not mean "not a member". */
  membershipsCoveredFor: Slug.optional(),
  /** For a person: the state that he or she acts for. */
  state: ActorId.optional(),
  /** For a person: the spans in which every foreign visit is recorded. Outside them, what is not recorded is not known. */
  visitsCovered: z.array(z.strictObject({ from: PartialDate, to: PartialDate })).default([]),
  url: z.url().optional(),
});
export type Actor = z.infer<typeof Actor>;
