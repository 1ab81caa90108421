import { z } from "zod";
import { PartialDate } from "./date.ts";
import { ActorId } from "./id.ts";

export const MembershipRole = z.enum([
  "member",
  "observer",
  "dialogue-partner",
  "associate",
  "signatory",
  "candidate",
]);
export type MembershipRole = z.infer<typeof MembershipRole>;

/** An actor's place in an organisation, agreement or initiative between two dates; one line of memberships.csv. */
export const Membership = z.strictObject({
  actor: ActorId,
  organisation: ActorId,
  role: MembershipRole,
  from: PartialDate,
  /** First day on which it no longer held; absent while it holds. */
  to: PartialDate.optional(),
  source: z.string().min(1),
  url: z.url().optional(),
  status: z.enum(["reviewed", "unreviewed"]),
  note: z.string().optional(),
});
export type Membership = z.infer<typeof Membership>;
