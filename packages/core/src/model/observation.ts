import { z } from "zod";
import { ActorId, Slug } from "./id.ts";

export const ObservationStatus = z.enum([
  "reported",
  "estimated",
  "mirror",
  "provisional",
  "unreliable",
]);
export type ObservationStatus = z.infer<typeof ObservationStatus>;

/** A calendar year, a quarter, a half year, or a span of years whose mean is given. */
export const ObservationPeriod = z.string().regex(/^\d{4}(-Q[1-4]|-H[12]|\/\d{4})?$/, {
  error: "a period is 2018, 2018-Q3, 2024-H1 or 2006/2018",
});

/** A figure that somebody published: what, who recorded it, between whom, when, and in which raw file it stands. */
export const Observation = z.strictObject({
  dataset: Slug,
  indicator: Slug,
  reporter: ActorId,
  from: ActorId,
  /** Absent for monadic indicators. */
  to: ActorId.optional(),
  period: ObservationPeriod,
  /** In the indicator's unit. */
  value: z.number(),
  status: ObservationStatus,
  file: z.string().min(1),
  note: z.string().optional(),
});
export type Observation = z.infer<typeof Observation>;

/** Stable id made of the observation's key: `kaz-bns/exports/KAZ/CHN-KAZ/2023`. */
export function observationId(
  o: Pick<Observation, "dataset" | "indicator" | "reporter" | "from" | "to" | "period">,
): string {
  return `${o.dataset}/${o.indicator}/${o.reporter}/${o.to ? `${o.from}-${o.to}` : o.from}/${o.period}`;
}
