import { z } from "zod";
import { PartialDate } from "./date.ts";
import { ActorId } from "./id.ts";
import { Label } from "./label.ts";

/** A named set of actors, its members dated where they changed. */
export const Group = z.strictObject({
  name: Label,
  description: z.string().optional(),
  members: z.array(
    z.union([
      ActorId,
      z.strictObject({ actor: ActorId, from: PartialDate.optional(), to: PartialDate.optional() }),
    ]),
  ),
});
export type Group = z.infer<typeof Group>;
