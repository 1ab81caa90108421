import { fail, ok, type Result } from "@ambit/core/model";
import { z } from "zod";

const MOST = 500;

/** The parameters that every list takes. */
export const PageQuery = {
  limit: z.coerce
    .number({ error: "limit is a whole number from 1 to 500" })
    .int()
    .min(1)
    .max(MOST)
    .default(50),
  cursor: z.string().optional(),
};

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The shape of a list of `item`. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** One page of a list. A cursor is good for the release that gave it, so that no page is skipped or repeated. */
export function paginate<T>(
  all: readonly T[],
  query: { limit: number; cursor?: string | undefined },
  release: string,
): Result<Page<T>> {
  const start = query.cursor === undefined ? 0 : read(query.cursor, release);
  if (start === undefined) {
    return fail({
      code: "bad_cursor",
      message: "this cursor is not one of this release",
      found: query.cursor ?? "",
      tip: "Start again without a cursor.",
    });
  }
  const end = start + query.limit;
  return ok({
    items: all.slice(start, end),
    nextCursor: end < all.length ? write(end, release) : null,
  });
}

const write = (offset: number, release: string) => `${release.slice(0, 8)}-${offset.toString(36)}`;

function read(cursor: string, release: string): number | undefined {
  const [hash, offset = ""] = cursor.split("-");
  const number = Number.parseInt(offset, 36);
  return hash === release.slice(0, 8) && /^[0-9a-z]+$/.test(offset) && Number.isSafeInteger(number)
    ? number
    : undefined;
}
