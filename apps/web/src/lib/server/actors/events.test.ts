import { buildCatalog, buildEvent } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { eventsOf } from "./events.ts";

const catalog = buildCatalog({
  events: {
    summit: buildEvent({
      date: "2012-06-06",
      end: "2012-06-07",
      place: "CHN",
      participants: ["KAZ"],
    }),
    war: buildEvent({ kind: "war", date: "2001", about: ["RUS"] }),
    missed: buildEvent({ date: "2015-05-08", absent: ["CHN"] }),
  },
});

test("finds an actor as host, guest, subject or absentee, newest first", () => {
  expect(eventsOf(catalog, "CHN").map(({ id }) => id)).toEqual(["missed", "summit"]);
  expect(eventsOf(catalog, "KAZ").map(({ id }) => id)).toEqual(["summit"]);
  expect(eventsOf(catalog, "RUS").map(({ id }) => id)).toEqual(["war"]);
  expect(eventsOf(catalog, "TJK")).toEqual([]);
});

test("gives the days of a long event and leads to the timeline", () => {
  expect(eventsOf(catalog, "KAZ")[0]).toMatchObject({
    date: "6 June 2012 – 7 June 2012",
    href: "/timeline/#summit",
  });
});
