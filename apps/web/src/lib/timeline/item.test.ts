import { expect, test } from "vitest";
import { addressOf, EVERYTHING, filterOf, matches, type TimelineItem } from "./item.ts";

const item: TimelineItem = {
  id: "sco-founding",
  what: "event",
  kind: "founding",
  lane: "treaties",
  name: "SCO founded",
  from: "2001-06-15",
  when: "15 June 2001",
  actors: ["CHN", "KAZ"],
  source: { text: "register" },
};

test("an empty filter lets everything through", () => {
  expect(matches(item, EVERYTHING)).toBe(true);
});

test("filters by what it is and by who is in it", () => {
  expect(matches(item, { ...EVERYTHING, what: "facility" })).toBe(false);
  expect(matches(item, { ...EVERYTHING, what: "event", actor: "KAZ" })).toBe(true);
  expect(matches(item, { ...EVERYTHING, actor: "UZB" })).toBe(false);
});

test("filters by the years in which something began or ended, not by those in which it went on", () => {
  const within = (from: number | null, to: number | null, of = item) =>
    matches(of, { ...EVERYTHING, from, to });
  expect(within(2001, 2001)).toBe(true);
  expect(within(2002, null)).toBe(false);
  expect(within(null, 2001)).toBe(true);
  const base = { ...item, from: "1998", to: "2014-06-03" };
  expect(within(2014, 2014, base)).toBe(true);
  expect(within(2003, 2012, base)).toBe(false);
  const { from: _, ...undated } = item;
  expect(within(1990, 2030, undated)).toBe(false);
});

test("a filter comes back from its address, and nonsense does not", () => {
  const known = new Set(["KAZ"]);
  const filter = { what: "event", actor: "KAZ", from: 2001, to: 2003 } as const;
  expect(filterOf(new URLSearchParams(addressOf(filter).split("?")[1]), known)).toEqual(filter);
  expect(filterOf(new URLSearchParams("what=nonsense&actor=ZZZ&from=soon"), known)).toEqual(
    EVERYTHING,
  );
  expect(addressOf(EVERYTHING)).toBe("/timeline/");
});
