import { expect, test } from "vitest";
import { z } from "zod";
import { addressOf, PageQuery, paginate } from "./page.ts";

const RELEASE = { release: "0123456789abcdef", address: "/v1/actors?kind=state" };
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

const GIVEN = first(3).nextCursor ?? "";
const STEM = GIVEN.slice(0, GIVEN.lastIndexOf("-"));

test.for(
  ["", "-", "x", "01234567", "01234567-3", STEM, `${GIVEN} `].concat(
    ["-", "--1", "-!", "-1.5", "-0"].map((end) => `${STEM}${end}`),
  ),
)("a cursor that nobody gave is an issue: %j", (cursor) => {
  const page = paginate(SEVEN, { limit: 3, cursor }, RELEASE);
  expect(page.ok ? [] : page.issues.map((i) => i.code)).toEqual(["bad_cursor"]);
});

test("a cursor of another release, list or filter is an issue, so that no item is skipped", () => {
  for (const other of [
    { ...RELEASE, release: "fedcba9876543210" },
    { ...RELEASE, address: "/v1/groups?kind=state" },
    { ...RELEASE, address: "/v1/actors?kind=lender" },
  ]) {
    expect(paginate(SEVEN, { limit: 3, cursor: GIVEN }, other).ok).toBe(false);
  }
  expect(paginate(SEVEN, { limit: 2, cursor: GIVEN }, RELEASE).ok).toBe(true);
});

test("a cursor past the end of the list is an issue", () => {
  expect(paginate(SEVEN, { limit: 3, cursor: `${STEM}-6` }, RELEASE).ok).toBe(true);
  for (const end of ["7", "zzzz"])
    expect(paginate(SEVEN, { limit: 3, cursor: `${STEM}-${end}` }, RELEASE).ok, end).toBe(false);
});

test("an address is the same whatever the page and the order of the filters", () => {
  const address = addressOf("https://a.example/v1/claims?topic=debt&actor=KAZ");
  expect(addressOf("http://b/v1/claims?cursor=x&actor=KAZ&limit=3&topic=debt")).toBe(address);
  expect(addressOf("http://b/v1/claims?actor=KGZ&topic=debt")).not.toBe(address);
  expect(addressOf("http://b/v1/sources?topic=debt&actor=KAZ")).not.toBe(address);
});

test("limit is a whole number from 1 to 500, 50 by itself", () => {
  const Query = z.object(PageQuery);
  expect(Query.parse({}).limit).toBe(50);
  expect(Query.parse({ limit: "500" }).limit).toBe(500);
  for (const limit of ["0", "501", "-1", "1.5", "many", ""])
    expect(Query.safeParse({ limit }).success, limit).toBe(false);
});
