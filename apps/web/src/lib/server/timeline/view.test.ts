import { buildCatalog, buildEvent, buildFacility, buildGroup } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { timelineView } from "./view.ts";

const release = {
  pack: "p",
  title: "P",
  released: "2026-11-21",
  hash: "0",
  suitors: "great-powers",
  blocs: {},
  headlines: [],
  counts: {},
  tables: {},
};
const view = timelineView({
  release,
  catalog: buildCatalog({
    groups: { "great-powers": buildGroup("CHN", "RUS"), targets: buildGroup("KAZ") },
    facilities: {
      kant: buildFacility({ operators: ["RUS"] }),
      other: buildFacility({ operators: ["RUS"] }),
      port: buildFacility({ operators: ["CHN"] }),
      closed: buildFacility({ operators: ["CHN"], closed: "2014" }),
    },
    events: { summit: buildEvent() },
  }),
});

test("says who operates most of what is open", () => {
  expect(view.title).toBe(
    "Russia operates 2 of the 3 facilities on record that are not known to be closed",
  );
});

test("runs to the year of the release", () => {
  expect(view.years).toEqual([1991, 2026]);
});

test("offers only actors that are in several items", () => {
  expect(view.actors.map(({ id }) => id)).toEqual(["KAZ"]);
});
