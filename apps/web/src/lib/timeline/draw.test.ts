import { expect, test } from "vitest";
import { drawTimeline } from "./draw.ts";
import type { TimelineItem } from "./item.ts";

const item = (id: string, more: Partial<TimelineItem>): TimelineItem => ({
  id,
  what: "event",
  kind: "summit",
  lane: "summits",
  name: id,
  when: "",
  actors: [],
  source: { text: "" },
  ...more,
});
const PARTS = {
  lanes: [
    { id: "summits", label: "Summits" },
    { id: "wars", label: "Wars" },
  ],
  organisations: { sco: "SCO", nato: "NATO" },
  targets: ["KAZ"],
  operators: [
    { id: "RUS", name: "Russia" },
    { id: "USA", name: "the United States" },
  ],
};
const draw = (items: readonly TimelineItem[], everyone = false) =>
  drawTimeline(PARTS, [2001, 2010], items, everyone);

test("events stand in their lanes, those outside of the years and empty lanes nowhere", () => {
  const { events } = draw([
    item("in", { from: "2005-06-15" }),
    item("before", { from: "1999" }),
    item("undated", {}),
  ]);
  expect(events.map(({ id, stacked }) => [id, stacked.map(({ of }) => of.id)])).toEqual([
    ["summits", ["in"]],
  ]);
});

test("a span is cut at the ends of the axis, and gone where it ended before", () => {
  const base = (more: Partial<TimelineItem>) => item("base", { what: "facility", ...more });
  const { span } = draw([]);
  expect(span(base({}))).toEqual({ start: 0, size: 100 });
  expect(span(base({ to: "1998" }))).toBeUndefined();
  expect(draw([base({ to: "1998" })]).facilities).toEqual([]);
});

test("operators have a key where something is theirs; what is nobody's is of others", () => {
  const site = (colour: string) => item(colour, { what: "facility", from: "2003", colour });
  expect(draw([site("RUS")])).toMatchObject({ operators: [{ id: "RUS" }], others: false });
  expect(draw([site("IND")])).toMatchObject({ operators: [], others: true });
});

test("memberships are those of the states under influence, unless everybody's are asked for", () => {
  const items = [
    item("a", { what: "membership", lane: "sco", colour: "KAZ", from: "2001" }),
    item("b", { what: "membership", lane: "nato", colour: "TUR", from: "1952" }),
  ];
  const lanes = (everyone: boolean) => draw(items, everyone).memberships.map(({ id }) => id);
  expect(lanes(false)).toEqual(["sco"]);
  expect(lanes(true)).toEqual(["sco", "nato"]);
});
