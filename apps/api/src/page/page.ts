import { fail, ok, type Result } from "@ambit/core/model";
import { z } from "zod";
import { wholeNumber } from "../parameters/index.ts";

const MOST = 500;

/** The parameters that every list takes. */
export const PageQuery = {
  limit: wholeNumber("limit", 1, MOST).default(50),
  cursor: z.string().optional(),
};

/** One page of a list, and how to ask for the next. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** What a cursor is good for: one list of one release, so that no item is skipped or repeated. */
export interface Listing {
  readonly release: string;
  /** The list's address with its filters, without cursor and limit. */
  readonly address: string;
}

/** The shape of a list of `item`. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** The address of a list: its path and filters in one order, whatever the page. */
export function addressOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const filters = [...searchParams].filter(([name]) => name !== "cursor" && name !== "limit");
  const sorted = filters.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${pathname}?${new URLSearchParams(sorted).toString()}`;
}

/** One page of a list. The issue `bad_cursor` for a cursor of another list, filter or release, or past the end. */
export function paginate<T>(
  all: readonly T[],
  query: { limit: number; cursor?: string | undefined },
  listing: Listing,
): Result<Page<T>> {
  const start = query.cursor === undefined ? 0 : read(query.cursor, listing);
  if (start === undefined || (start > 0 && start >= all.length)) {
    return fail({
      code: "bad_cursor",
      message: "this cursor is not one of this list with these filters in this release",
      found: query.cursor ?? "",
      tip: "Start again without a cursor.",
    });
  }
  const end = start + query.limit;
  return ok({
    items: all.slice(start, end),
    nextCursor: end < all.length ? write(end, listing) : null,
  });
}

const prefix = ({ release, address }: Listing) => `${release.slice(0, 8)}-${hashOf(address)}`;

const write = (offset: number, listing: Listing) => `${prefix(listing)}-${offset.toString(36)}`;

function read(cursor: string, listing: Listing): number | undefined {
  const place = cursor.lastIndexOf("-");
  const offset = cursor.slice(place + 1);
  const number = Number.parseInt(offset, 36);
  return cursor.slice(0, Math.max(0, place)) === prefix(listing) &&
    /^[1-9a-z][0-9a-z]*$/.test(offset) &&
    Number.isSafeInteger(number)
    ? number
    : undefined;
}

/** FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/: a cursor is to be told from others, not kept from anybody. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
