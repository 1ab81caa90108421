import { z } from "zod";
import { Slug } from "../model/index.ts";

/** pack.yml: what a folder of data calls itself, and the day that its state is given. */
export const PackInfo = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  released: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a release has a day, YYYY-MM-DD" }),
  /** First year that truth strips show. */
  stripFrom: z.int(),
});
export type PackInfo = z.infer<typeof PackInfo>;
