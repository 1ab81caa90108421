import { expect, test } from "vitest";
import { byDecade } from "./decades.ts";
import type { TimelineItem } from "./item.ts";

const item = (id: string, from?: string): TimelineItem => ({
  id,
  what: "event",
  kind: "summit",
  lane: "summits",
  name: id,
  when: "",
  actors: [],
  source: { text: "" },
  ...(from ? { from } : {}),
});

test("groups by the decade in which something began, the old and the undated apart", () => {
  const groups = byDecade([item("a", "1955"), item("b", "1999-12"), item("c", "2000"), item("d")]);
  expect(groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
    ["Before 1990", ["a"]],
    ["1990–1999", ["b"]],
    ["2000–2009", ["c"]],
    ["Date not known", ["d"]],
  ]);
});
