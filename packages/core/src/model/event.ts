import { z } from "zod";
import { PartialDate } from "./date.ts";
import { Evidence } from "./evidence.ts";
import { ActorId } from "./id.ts";
import { Label } from "./label.ts";

export const EventKind = z.enum([
  "founding",
  "summit",
  "visit",
  "treaty",
  "accession",
  "withdrawal",
  "opening",
  "closing",
  "war",
  "vote",
  "election",
  "ceremony",
  "announcement",
]);
export type EventKind = z.infer<typeof EventKind>;

/** Something dated that happened. The id is the file's name; the folder is the year. */
export const Event = z.strictObject({
  kind: EventKind,
  name: Label,
  date: PartialDate,
  end: PartialDate.optional(),
  /** The state in which it took place; for a visit, the host. */
  place: ActorId.optional(),
  /** Who took part. For a visit: the visitor. */
  participants: z.array(ActorId).default([]),
  /** Who was expected and known to have stayed away. */
  absent: z.array(ActorId).default([]),
  about: z.array(ActorId).default([]),
  description: z.string().optional(),
  evidence: z.array(Evidence).min(1),
});
export type Event = z.infer<typeof Event>;
