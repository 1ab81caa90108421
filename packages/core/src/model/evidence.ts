import { z } from "zod";

/**
 * Where an authored fact can be looked up. `general-knowledge` marks a fact that we
 * know but have not yet found a source for; it must be `unreviewed`.
 */
export const Evidence = z
  .strictObject({
    source: z.string().min(1),
    url: z.url().optional(),
    status: z.enum(["reviewed", "unreviewed"]).default("reviewed"),
  })
  .refine((e) => e.source !== "general-knowledge" || e.status === "unreviewed", {
    error: "a fact from general knowledge is unreviewed until a source is found",
    path: ["status"],
  });
export type Evidence = z.infer<typeof Evidence>;
