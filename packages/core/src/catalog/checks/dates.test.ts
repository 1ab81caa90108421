import { expect, test } from "vitest";
import {
  buildActor,
  buildClaim,
  buildEvent,
  buildFacility,
  buildGroup,
  buildMembership,
  buildPack,
} from "../../testing/index.ts";
import type { Pack } from "../pack.ts";
import { dates } from "./dates.ts";

const found = (parts: Partial<Pack>) =>
  dates.run(buildPack(parts)).map((i) => `${i.file} ${i.path?.join(".")}: ${i.found}`);

test("what ends before it begins is found wherever it stands", () => {
  expect(
    found({
      actors: { old: buildActor({ founded: "1991", dissolved: "1990" }) },
      groups: { g: buildGroup("KAZ", { actor: "KGZ", from: "2004-05-01", to: "2004-04-30" }) },
      events: { e: buildEvent({ date: "2012-06-06", end: "2012-06-05" }) },
      facilities: { f: buildFacility({ opened: "2010", closed: "2009-12" }) },
      claims: { "an-article/01": buildClaim({ period: { from: "2018", to: "2017" } }) },
      memberships: [
        buildMembership("KAZ", "wto", "2015"),
        buildMembership("KGZ", "wto", "2015-01-02", { to: "2015-01-01" }),
      ],
    }),
  ).toEqual([
    "actors/old.yml dissolved: 1991 to 1990",
    "groups/g.yml members.1: 2004-05-01 to 2004-04-30",
    "events/2012/e.yml end: 2012-06-06 to 2012-06-05",
    "facilities/f.yml closed: 2010 to 2009-12",
    "claims/an-article/01.yml period: 2018 to 2017",
    "memberships.csv line 3.to: 2015-01-02 to 2015-01-01",
  ]);
});

test("a finding says what to do", () => {
  const [issue] = dates.run(buildPack({ events: { e: buildEvent({ end: "2011" }) } }));
  expect(issue).toMatchObject({
    code: "dates_out_of_order",
    message: "the end is before the beginning",
    tip: "Exchange the two dates, or correct one.",
  });
});

test("dates that may be in order are no finding", () => {
  expect(
    found({
      facilities: { f: buildFacility({ opened: "2010-06", closed: "2010" }) },
      events: { e: buildEvent({ date: "2012-06-06", end: "2012-06-06" }) },
    }),
  ).toEqual([]);
});
