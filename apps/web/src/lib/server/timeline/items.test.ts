import { EventKind } from "@ambit/core/model";
import { buildCatalog, buildEvent, buildFacility, buildMembership } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { EVENT_LANES, timelineItems } from "./items.ts";

const { opened: _, ...undated } = buildFacility();
const catalog = buildCatalog({
  events: {
    summit: buildEvent({ date: "2012-06-06", place: "CHN", participants: ["KAZ", "CHN"] }),
  },
  memberships: [buildMembership("KAZ", "wto", "2015-11-30")],
  facilities: {
    kant: buildFacility({
      name: { en: "Kant" },
      hosts: ["KGZ"],
      operators: ["RUS"],
      opened: "2003",
    }),
    unknown: undated,
  },
});
const items = timelineItems(catalog);

test("puts everything dated on one line, and what is not dated at its end", () => {
  expect(items.map(({ id }) => id)).toEqual([
    "kant",
    "summit",
    "membership-KAZ-wto-member-2015-11-30",
    "unknown",
  ]);
});

test("knows who is in it, each once", () => {
  expect(items.find(({ id }) => id === "summit")?.actors).toEqual(["CHN", "KAZ"]);
});

test("says when in words, open and undated ones too", () => {
  expect(items.map(({ when }) => when)).toEqual([
    "since 2003",
    "6 June 2012",
    "since 30 November 2015",
    "date not known",
  ]);
});

test("every kind of event has a line to stand on, and only one", () => {
  const kinds = EVENT_LANES.flatMap((lane) => lane.kinds);
  expect(kinds.toSorted()).toEqual([...EventKind.options].toSorted());
});
