import { z } from "zod";
import { PartialDate } from "./date.ts";
import { Evidence } from "./evidence.ts";
import { ActorId } from "./id.ts";
import { Label } from "./label.ts";

export const FacilityKind = z.enum([
  "base",
  "test-range",
  "radar",
  "communications",
  "outpost",
  "pipeline",
  "railway",
  "bridge",
  "dry-port",
]);
export type FacilityKind = z.infer<typeof FacilityKind>;

/** A dated place of one actor in another: base, range, pipeline, railway, bridge. */
export const Facility = z.strictObject({
  kind: FacilityKind,
  name: Label,
  /** The states on whose ground it stands. */
  hosts: z.array(ActorId).min(1),
  operators: z.array(ActorId).min(1),
  opened: PartialDate.optional(),
  closed: PartialDate.optional(),
  capacity: z.strictObject({ value: z.number(), unit: z.string() }).optional(),
  /** Places that it links, from one end to the other. */
  route: z.array(z.string().min(1)).default([]),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  description: z.string().optional(),
  /** Series that show what it does: `indicator:gas-exports(TKM, CHN)`. */
  shownBy: z.array(z.string().min(1)).default([]),
  evidence: z.array(Evidence).min(1),
});
export type Facility = z.infer<typeof Facility>;
