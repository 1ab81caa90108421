import { z } from "zod";
import { ActorId, Slug } from "../model/index.ts";

/** An indicator by which suitors are compared in a target, and the place in which the target stands. */
export const HeadlineInfo = z.strictObject({
  indicator: Slug,
  targetPlace: z.union([z.literal(0), z.literal(1)]),
  /** Years that are added up, for flows that come in lumps. */
  window: z.int().min(1).default(1),
});

/** pack.yml: what a folder of data calls itself, and the day that its state is given. */
export const PackInfo = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  released: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a release has a day, YYYY-MM-DD" }),
  /** First year that truth strips show. */
  stripFrom: z.int(),
  /** The group whose influence is compared. */
  suitors: Slug,
  /** Actors that are the sum of a group where a publisher does not list them. */
  blocs: z.record(ActorId, Slug).default({}),
  headlines: z.array(HeadlineInfo).min(1),
  /** Under which licence what is authored here stands; figures are under their publishers'. `id` is the Open Definition's. */
  licence: z
    .strictObject({ id: z.string().min(1), name: z.string().min(1), url: z.url() })
    .optional(),
  contributors: z
    .array(z.strictObject({ title: z.string().min(1), roles: z.array(z.string().min(1)).min(1) }))
    .default([]),
});
export type PackInfo = z.infer<typeof PackInfo>;
