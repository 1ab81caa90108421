import { z } from "zod";
import { PartialDate } from "./date.ts";
import { ActorId, Sha256 } from "./id.ts";

/** A publication in which claims are made. What is not known is absent, never guessed. */
export const Source = z.strictObject({
  title: z.string().optional(),
  /** What to call it in a list when the title is unknown. */
  shortName: z.string().min(1),
  authors: z.array(ActorId).default([]),
  publisher: ActorId,
  /** When it was published, as precisely as is known. */
  published: PartialDate,
  /** How the date is known, and what is not known about the text. */
  provenance: z.string().min(1),
  url: z.url().optional(),
  language: z.enum(["en", "ru", "zh", "kk"]).default("en"),
  licence: z.string().min(1),
  /** sha256 of the text that the passages were read in, and its number of paragraphs. */
  text: z.strictObject({ sha256: Sha256, paragraphs: z.int().positive() }),
  /** Works that its claims rest on, by footnote number. */
  footnotes: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        cites: z.string().min(1),
        url: z.url().optional(),
      }),
    )
    .default([]),
});
export type Source = z.infer<typeof Source>;

/** Where in a source a claim stands. Never its text: a hash, and at most six words to find it by. */
export const Passage = z.strictObject({
  paragraph: z.int().positive(),
  sha256: Sha256,
  begins: z.string().refine((s) => s.trim().split(/\s+/u).length <= 6, {
    error: "a passage is named by its first six words at most",
  }),
});
export type Passage = z.infer<typeof Passage>;
