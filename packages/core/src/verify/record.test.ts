import { expect, test } from "vitest";
import type { Event } from "../model/index.ts";
import { buildActor, buildEngine, buildEvent, buildFacility, verdictOf } from "../testing/index.ts";

const visit = (place: string, date: string, over: Partial<Event> = {}) =>
  buildEvent({ kind: "visit", place, date, participants: ["putin"], name: { en: place }, ...over });
const putin = buildActor({
  kind: "person",
  name: { en: "Putin" },
  state: "RUS",
  visitsCovered: [{ from: "2012-05-07", to: "2012-12-31" }],
});
const medvedev = buildActor({ kind: "person", name: { en: "Medvedev" }, state: "RUS" });
const status = (events: Record<string, Event>) => {
  const engine = buildEngine([], { actors: { putin, medvedev }, events });
  return (text: string, asOf?: string) =>
    verdictOf(engine, text, asOf === undefined ? {} : { asOf }).status;
};
const says = status({
  a: visit("BLR", "2012-05-31"),
  b: visit("DEU", "2012-06-01"),
  c: visit("KAZ", "2012-06-07"),
  d: visit("CHN", "2013-03-22"),
  e: visit("KAZ", "2012-05-01"),
});

test("within the covered days every visit is known", () => {
  expect(says("count(visits(putin)[2012-05-07..2012-12-31]) = 3")).toBe("supported");
  expect(says("count(visits(putin, KAZ)[2012-05-07..2012-12-31]) = 1")).toBe("supported");
  expect(says("count(visits(putin, UZB)[2012-05-07..2012-12-31]) = 0")).toBe("supported");
  expect(says("count(visits(putin, central-asia)[2012-06..2012-06]) = 1")).toBe("supported");
});

test("beyond them a count is a lower bound", () => {
  expect(says("count(visits(putin)[2012]) = 4")).toBe("undetermined");
  expect(says("count(visits(putin)[2012]) >= 4")).toBe("supported");
  expect(says("count(visits(putin)[2012]) < 4")).toBe("refuted");
  expect(says("count(visits(putin, UZB)[2012]) = 0")).toBe("undetermined");
  expect(says("count(visits(putin)[2012-05-07..]) >= 4")).toBe("supported");
});

test("the first visit is known when the days before it are covered", () => {
  expect(says("first(visits(putin)[2012-05-07..]) = BLR")).toBe("supported");
  expect(says("first(visits(putin)[2012-05-07..]) = DEU")).toBe("refuted");
  expect(says("first(visits(putin)[2012]) = KAZ")).toBe("undetermined");
  expect(says("first(visits(putin)[2013]) = CHN")).toBe("undetermined");
  expect(says("first(visits(putin, central-asia)[2012-05-07..]) = KAZ")).toBe("supported");
});

test("the last visit is known when all days are covered", () => {
  expect(says("last(visits(putin)[2012-05-07..2012-12-31]) = KAZ")).toBe("supported");
  expect(says("last(visits(putin)[2012-05-07..]) = CHN")).toBe("undetermined");
});

test("a visit whose day is not known leaves the count and the first open where it matters", () => {
  const edge = status({ a: visit("BLR", "2012-05"), b: visit("DEU", "2012-06-01") });
  expect(edge("count(visits(putin)[2012-05-07..2012-12-31]) = 1")).toBe("undetermined");
  expect(edge("count(visits(putin)[2012-05-07..2012-12-31]) >= 2")).toBe("undetermined");
  expect(edge("first(visits(putin)[2012-05-07..]) = DEU")).toBe("undetermined");
  expect(edge("count(visits(putin)[2012-06..2012-12-31]) = 1")).toBe("supported");
  const inside = status({ a: visit("BLR", "2012-06"), b: visit("DEU", "2012-06-10") });
  expect(inside("count(visits(putin)[2012-05-07..2012-12-31]) = 2")).toBe("supported");
  expect(inside("first(visits(putin)[2012-05-07..]) = BLR")).toBe("undetermined");
});

test("two visits on one day have no first", () => {
  const same = status({ a: visit("BLR", "2012-05-31"), b: visit("DEU", "2012-05-31") });
  expect(same("first(visits(putin)[2012-05-07..]) = BLR")).toBe("undetermined");
  expect(same("first(visits(putin)[2012-05-07..]) = DEU")).toBe("undetermined");
});

test("as of a day, later visits are not counted on", () => {
  expect(says("count(visits(putin)[2012-05-07..2012-12-31]) = 3", "2012-06-02")).toBe(
    "undetermined",
  );
  expect(says("count(visits(putin)[2012-05-07..2012-12-31]) = 2", "2012-06-02")).toBe(
    "undetermined",
  );
  expect(says("count(visits(putin)[2012-05-07..2012-06-02]) = 2", "2012-06-02")).toBe("supported");
  expect(says("first(visits(putin)[2012-05-07..]) = BLR", "2012-06-02")).toBe("supported");
  expect(says("first(visits(putin)[2012-05-07..]) = BLR", "2012-05-20")).toBe("undetermined");
});

test("taking part and staying away are recorded; the rest is not known", () => {
  const summit = status({
    g8: buildEvent({ date: "2012-05-18", participants: ["medvedev"], absent: ["putin", "UZB"] }),
    sco: buildEvent({ date: "2012-06-06", absent: ["putin"], participants: ["CHN"] }),
  });
  expect(summit("attended(medvedev, g8)")).toBe("supported");
  expect(summit("attended(putin, g8)")).toBe("refuted");
  expect(summit("attended(UZB, g8)")).toBe("refuted");
  expect(summit("attended(KAZ, g8)")).toBe("undetermined");
  expect(summit("not attended(KAZ, g8)")).toBe("undetermined");
  expect(summit("attended(RUS, g8)")).toBe("supported");
  expect(summit("attended(RUS, sco)")).toBe("undetermined");
  expect(summit("attended(medvedev, g8)", "2012-05-17")).toBe("undetermined");
  expect(summit("date(g8) = 2012-05-18", "2012-05-17")).toBe("undetermined");
});

test("lists of events are never complete", () => {
  const summits = status({
    a: buildEvent({ date: "2012-06-06", participants: ["CHN"] }),
    b: buildEvent({ date: "2012-12-01", about: ["CHN"] }),
    c: buildEvent({ date: "2012-12-01", kind: "treaty", about: ["CHN"] }),
  });
  expect(summits("count(events(summit, CHN)[2012]) >= 2")).toBe("supported");
  expect(summits("count(events(summit, CHN)[2012]) = 2")).toBe("undetermined");
  expect(summits("count(events(summit, CHN)[2012]) < 2")).toBe("refuted");
  expect(summits("count(events(summit)[2013]) = 0")).toBe("undetermined");
});

test("a count that the record leaves open names the record and what stands in it without a date", () => {
  const engine = buildEngine([], {
    facilities: {
      a: buildFacility({ opened: "2000" }),
      b: buildFacility({ opened: undefined, name: { en: "Kostanay" } }),
      c: buildFacility({ opened: undefined, closed: "1999", name: { en: "Emba" } }),
    },
  });
  const wanted = (text: string) =>
    verdictOf(engine, text).missing.map((m) => `${m.indicator} ${m.from} ${m.period}: ${m.reason}`);
  expect(wanted("count(facilities(RUS, KAZ, base)[2012]) + 1 = 7")).toEqual([
    "facilities RUS, KAZ, base 2012: 1 is on record, and there may be others",
    "opening b any: the day is not on record",
  ]);
  expect(wanted("count(facilities(RUS, UZB, base)[2012]) = 0")).toEqual([
    "facilities RUS, UZB, base 2012: none is on record, and there may be some",
  ]);
  expect(wanted("count(facilities(RUS, KAZ, base)[2012]) >= 1")).toEqual([]);
});

test("facilities are a lower bound of what was open in the year", () => {
  const engine = buildEngine([], {
    facilities: {
      a: buildFacility({ opened: "2000", closed: "2012-06-30" }),
      b: buildFacility({ opened: "2005-03" }),
      c: buildFacility({ opened: "2015", hosts: ["KGZ"] }),
      d: buildFacility({ opened: undefined }),
      e: buildFacility({ kind: "radar" }),
      f: buildFacility({ operators: ["CHN"] }),
      g: buildFacility({ hosts: ["UZB"], closed: "2012" }),
    },
  });
  const open = (text: string, asOf?: string) =>
    verdictOf(engine, text, asOf === undefined ? {} : { asOf }).status;
  expect(open("count(facilities(RUS, KAZ, base)[2012]) >= 2")).toBe("supported");
  expect(open("count(facilities(RUS, KAZ, base)[2012]) = 2")).toBe("undetermined");
  expect(open("count(facilities(RUS, KAZ, base)[2012]) < 2")).toBe("refuted");
  expect(open("count(facilities(RUS, KAZ, base)[2012]) = 1")).toBe("refuted");
  expect(open("count(facilities(RUS, KAZ, base)[2013]) >= 2")).toBe("undetermined");
  expect(open("count(facilities(RUS, KAZ)[2013]) >= 2")).toBe("supported");
  expect(open("count(facilities(RUS, central-asia, base)[2019]) >= 2")).toBe("supported");
  expect(open("count(facilities(RUS, UZB, base)[2011]) >= 1")).toBe("supported");
  expect(open("count(facilities(RUS, UZB, base)[2012]) >= 1")).toBe("undetermined");
  expect(open("count(facilities(RUS, KGZ, base)[2019]) >= 1", "2014-01-01")).toBe("undetermined");
  expect(open("count(facilities(RUS, KAZ, base)[2005]) >= 2", "2005-02-01")).toBe("undetermined");
  expect(open("count(facilities(RUS, KAZ, base)[2005]) >= 2", "2005-04-01")).toBe("supported");
});
