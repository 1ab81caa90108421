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
  expect(matches(item, { what: "facility", actor: "" })).toBe(false);
  expect(matches(item, { what: "event", actor: "KAZ" })).toBe(true);
  expect(matches(item, { what: "", actor: "UZB" })).toBe(false);
});

test("a filter comes back from its address, and nonsense does not", () => {
  const known = new Set(["KAZ"]);
  const filter = { what: "event", actor: "KAZ" } as const;
  expect(filterOf(new URLSearchParams(addressOf(filter).split("?")[1]), known)).toEqual(filter);
  expect(filterOf(new URLSearchParams("what=nonsense&actor=ZZZ"), known)).toEqual(EVERYTHING);
  expect(addressOf(EVERYTHING)).toBe("/timeline/");
});
