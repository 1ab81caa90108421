import { z } from "zod";
import { Assessment, VerdictStatus } from "../model/index.ts";
import { HeadlineInfo } from "./pack-info.ts";

/** A dated, content-hashed build of a pack. */
export const Release = z.strictObject({
  pack: z.string(),
  title: z.string(),
  /** The data's own date, YYYY-MM-DD. */
  released: z.string(),
  /** sha256 of the compiled catalog and tables. */
  hash: z.string(),
  suitors: z.string(),
  blocs: z.record(z.string(), z.string()),
  headlines: z.array(HeadlineInfo),
  counts: z.record(z.string(), z.int()),
  /** For each indicator with figures: its table's file, rows and years. */
  tables: z.record(
    z.string(),
    z.strictObject({
      file: z.string(),
      rows: z.int(),
      bytes: z.int(),
      first: z.int().nullable(),
      last: z.int().nullable(),
    }),
  ),
});
export type Release = z.infer<typeof Release>;

/** One line of the index of verdicts, for lists and filters. */
export const VerdictLine = z.strictObject({
  status: z.enum([...VerdictStatus.options, "assessed"]),
  /** Of the assessment, where a person judged. */
  rating: Assessment.shape.rating.optional(),
  /** Of a prediction. */
  outcome: z.enum(["came-true", "failed", "partly", "open"]).optional(),
  atPublication: VerdictStatus.optional(),
  summary: z.string(),
  /** Base and derived indicators that the test names. */
  indicators: z.array(z.string()),
  /** True for a state of affairs that held in the year of publication and has ended since. */
  expired: z.boolean(),
});
export type VerdictLine = z.infer<typeof VerdictLine>;
