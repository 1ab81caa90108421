import { expect, test } from "vitest";
import { buildActor, buildEngine, buildMembership, verdictOf } from "../testing/index.ts";

const engine = buildEngine([], {
  actors: {
    cstc: buildActor({ kind: "bloc", name: { en: "A bloc" }, membershipsCoveredFor: "targets" }),
    club: buildActor({ kind: "bloc", name: { en: "A club" } }),
  },
  memberships: [
    buildMembership("KGZ", "wto", "1998-12-20"),
    buildMembership("TJK", "wto", "2001-05-29", { role: "observer", to: "2013-03-02" }),
    buildMembership("TJK", "wto", "2013-03-02"),
    buildMembership("UZB", "cstc", "1994", { to: "1999" }),
    buildMembership("UZB", "cstc", "2006-08-16", { to: "2012-12-19" }),
    buildMembership("KAZ", "club", "2010-06"),
    buildMembership("CHN", "club", "2010-06", { to: "2012-06" }),
  ],
});
const says = (text: string, asOf?: string) =>
  verdictOf(engine, text, asOf === undefined ? {} : { asOf }).status;

test("a membership holds from its first day", () => {
  expect(says("member(KGZ, wto)[1998-12-20]")).toBe("supported");
  expect(says("member(KGZ, wto)[1998-12-19]")).toBe("refuted");
  expect(says("member(KGZ, wto)[1998]")).toBe("supported");
  expect(says("member(KGZ, wto)[1997]")).toBe("refuted");
  expect(says("member(KGZ, wto)[2024-01-01]")).toBe("supported");
});

test("it ends on the day on which it no longer holds", () => {
  expect(says("member(UZB, cstc)[2012-12-18]")).toBe("supported");
  expect(says("member(UZB, cstc)[2012-12-19]")).toBe("refuted");
  expect(says("member(UZB, cstc)[2012]")).toBe("supported");
  expect(says("member(UZB, cstc)[2013]")).toBe("refuted");
  expect(says("member(UZB, cstc)[2003]")).toBe("refuted");
});

test("a date known to the year leaves the days of that year open", () => {
  expect(says("member(UZB, cstc)[1994-06-01]")).toBe("undetermined");
  expect(says("member(UZB, cstc)[1994]")).toBe("supported");
  expect(says("member(UZB, cstc)[1995-01-01]")).toBe("supported");
  expect(says("member(UZB, cstc)[1999-06-01]")).toBe("undetermined");
  expect(says("member(UZB, cstc)[1999]")).toBe("undetermined");
  expect(says("member(UZB, cstc)[2000-01-01]")).toBe("refuted");
  expect(says("member(KAZ, club)[2010-06-15]")).toBe("undetermined");
  expect(says("member(KAZ, club)[2010-07-01]")).toBe("supported");
});

test("a role is that role and no other", () => {
  expect(says("member(TJK, wto, observer)[2005-01-01]")).toBe("supported");
  expect(says("member(TJK, wto)[2005-01-01]")).toBe("refuted");
  expect(says("member(TJK, wto, observer)[2013-03-02]")).toBe("refuted");
  expect(says("member(TJK, wto, candidate)[2005-01-01]")).toBe("refuted");
});

test("where the record is not complete, what is not recorded is not known", () => {
  expect(says("member(RUS, wto)[2005-01-01]")).toBe("undetermined");
  expect(says("not member(RUS, wto)[2005-01-01]")).toBe("undetermined");
  expect(says("member(KGZ, club)[2015-01-01]")).toBe("undetermined");
  expect(says("member(KAZ, club)[2009-01-01]")).toBe("undetermined");
  expect(says("member(CHN, club)[2015-01-01]")).toBe("undetermined");
  expect(says("member(CHN, club)[2011]")).toBe("supported");
});

test("where it is complete, what is not recorded is not so", () => {
  expect(says("member(UZB, wto)[2012-05-23]")).toBe("refuted");
  expect(says("not member(UZB, wto)[2012-05-23]")).toBe("supported");
});

test("only says how many, and needs to see them all", () => {
  expect(says("only s in central-asia: member(s, wto)[2012-05-23]")).toBe("supported");
  expect(says("only s in central-asia: member(s, wto)[2013-05-23]")).toBe("refuted");
  expect(says("only s in {KGZ, RUS}: member(s, wto)[2012-05-23]")).toBe("undetermined");
  expect(says("every s in {KGZ, TJK}: member(s, wto)[2014]")).toBe("supported");
});

test("the trace names the memberships used and what was found instead", () => {
  const [reading] = verdictOf(engine, "member(TJK, wto)[2005-01-01]").readings;
  expect(reading?.reading.id).toBe("record");
  expect(reading?.observations).toEqual([
    "membership:TJK/wto/member/2013-03-02",
    "membership:TJK/wto/observer/2001-05-29",
  ]);
  expect(reading?.notes).toContain("Tajikistan in WTO: observer from 2001-05-29 to 2013-03-02.");
});

test("as of a day inside the year, who has not joined yet still may", () => {
  expect(says("member(TJK, wto)[2013]", "2013-02-01")).toBe("undetermined");
  expect(says("member(TJK, wto)[2013]", "2013-03-02")).toBe("supported");
  expect(says("member(TJK, wto)[2012]", "2013-02-01")).toBe("refuted");
  expect(says("member(UZB, cstc)[2012]", "2012-05-01")).toBe("supported");
  expect(says("member(KGZ, wto)[2014]", "2012-05-23")).toBe("undetermined");
});

test("as of a day, joined forgets what came later", () => {
  expect(says("joined(TJK, wto) = 2013", "2012-05-23")).toBe("undetermined");
  expect(says("joined(UZB, cstc) = 2006-08-16", "2012-05-23")).toBe("supported");
  expect(says("joined(UZB, cstc) = 1994", "2000-01-01")).toBe("supported");
});
