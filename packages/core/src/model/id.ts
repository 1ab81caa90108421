import { z } from "zod";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATE = /^[A-Z]{3}$/;

/** ISO 3166-1 alpha-3 for states (`KAZ`), kebab-case for everything else (`customs-union`). */
export const ActorId = z.string().regex(new RegExp(`${STATE.source}|${KEBAB.source}`), {
  error: "an actor id is three capital letters (KAZ) or kebab-case (customs-union)",
});
export type ActorId = z.infer<typeof ActorId>;

/** Kebab-case id, equal to the file's or folder's name. */
export const Slug = z.string().regex(KEBAB, { error: "an id is kebab-case, like wits-2022" });
export type Slug = z.infer<typeof Slug>;

/** A claim's id is its path: source, slash, two or three digits (`pron-2012/24`). */
export const ClaimId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/\d{2,3}$/, {
  error: "a claim id is source/number, like pron-2012/24",
});
export type ClaimId = z.infer<typeof ClaimId>;

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "a sha256 is 64 hexadecimal digits" });
