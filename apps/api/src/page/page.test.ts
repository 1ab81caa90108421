import { expect, test } from "vitest";
import { z } from "zod";
import { PageQuery, paginate } from "./page.ts";

const RELEASE = "0123456789abcdef";
const OTHER = "fedcba9876543210";
const SEVEN = [1, 2, 3, 4, 5, 6, 7];

function first(limit: number) {
  const page = paginate(SEVEN, { limit }, RELEASE);
  if (!page.ok) throw new Error(page.issues[0].message);
  return page.value;
}

test("pages follow each other and the last has no cursor", () => {
  const one = first(3);
  const two = paginate(SEVEN, { limit: 3, cursor: one.nextCursor ?? "" }, RELEASE);
  const three =
    two.ok && paginate(SEVEN, { limit: 3, cursor: two.value.nextCursor ?? "" }, RELEASE);
  expect(one.items).toEqual([1, 2, 3]);
  expect(two.ok && two.value.items).toEqual([4, 5, 6]);
  expect(three && three.ok && three.value).toEqual({ items: [7], nextCursor: null });
});

test("a page that ends with the list is the last", () => {
  expect(first(7).nextCursor).toBeNull();
  expect(first(6).nextCursor).not.toBeNull();
  expect(paginate([], { limit: 5 }, RELEASE)).toEqual({
    ok: true,
    value: { items: [], nextCursor: null },
  });
});

test.for(["", "-", "x", "01234567", "01234567-", "01234567--1", "01234567-!", "01234567-1.5"])(
  "a cursor that nobody gave is an issue: %j",
  (cursor) => {
    const page = paginate(SEVEN, { limit: 3, cursor }, RELEASE);
    expect(page.ok ? [] : page.issues.map((i) => i.code)).toEqual(["bad_cursor"]);
  },
);

test("a cursor of another release is an issue, so that no item is skipped", () => {
  const cursor = first(3).nextCursor ?? "";
  const page = paginate(SEVEN, { limit: 3, cursor }, OTHER);
  expect(page.ok).toBe(false);
});

test("limit is a whole number from 1 to 500, 50 by itself", () => {
  const Query = z.object(PageQuery);
  expect(Query.parse({}).limit).toBe(50);
  expect(Query.parse({ limit: "500" }).limit).toBe(500);
  for (const limit of ["0", "501", "-1", "1.5", "many", ""])
    expect(Query.safeParse({ limit }).success, limit).toBe(false);
});
