import { z } from "zod";
import { PartialDate } from "./date.ts";
import { ActorId, Sha256, Slug } from "./id.ts";
import { ObservationStatus } from "./observation.ts";

/** A declared mark on figures that are known to be bad. They stay visible and are left out of readings. */
export const Correction = z.strictObject({
  id: Slug,
  status: ObservationStatus,
  where: z.strictObject({
    indicator: Slug.optional(),
    reporter: ActorId.optional(),
    from: ActorId.optional(),
    to: ActorId.optional(),
    years: z.tuple([z.int(), z.int()]).optional(),
  }),
  reason: z.string().min(1),
  evidence: z.string().min(1),
});
export type Correction = z.infer<typeof Correction>;

/**
 * How far "not there" means "nothing". `all`: the publisher lists every partner, so one that is
 * missing has (nearly) none. `top-5`: only the five largest of a year and flow. `some`: a selection.
 */
export const Coverage = z.strictObject({
  indicator: Slug,
  reporters: z.union([z.literal("all"), z.array(ActorId).min(1)]),
  partners: z.enum(["all", "top-5", "some"]),
  from: z.int(),
  to: z.int(),
});
export type Coverage = z.infer<typeof Coverage>;

export const RawFile = z.strictObject({
  id: z.string().min(1),
  path: z.string().min(1),
  sha256: Sha256,
  bytes: z.int().positive(),
});
export type RawFile = z.infer<typeof RawFile>;

/** One published series collection in one edition. */
export const Dataset = z.strictObject({
  title: z.string().min(1),
  publisher: ActorId,
  /** How a reading names it: "Bureau of National Statistics, July 2024". */
  label: z.string().min(1),
  edition: z.string().min(1),
  released: PartialDate,
  licence: z.strictObject({
    name: z.string().min(1),
    url: z.url().optional(),
    note: z.string().optional(),
  }),
  redistribution: z.enum(["open", "attribution", "limited"]),
  /** `reporter`: each side recorded its own figures. `third-party`: a compiler's figures, one per cell. */
  perspective: z.enum(["reporter", "third-party"]),
  origin: z.strictObject({
    repository: z.string().optional(),
    commit: z.string().optional(),
    url: z.url().optional(),
    note: z.string().optional(),
  }),
  files: z.array(RawFile).min(1),
  importer: z.string().min(1),
  coverage: z.array(Coverage).min(1),
  corrections: z.array(Correction).default([]),
  notes: z.array(z.string()).default([]),
});
export type Dataset = z.infer<typeof Dataset>;
