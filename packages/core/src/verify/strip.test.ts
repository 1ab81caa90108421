import { expect, test } from "vitest";
import { buildEngine, buildEvent, buildMembership, figures } from "../testing/index.ts";
import { truthStrip } from "./strip.ts";
import { readTest } from "./test.ts";

const engine = buildEngine(
  [
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2016: 10, 2017: 12, 2019: 16 }),
    ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2016: 20, 2017: 9 }),
  ],
  {
    memberships: [
      buildMembership("KGZ", "wto", "1998-12-20"),
      buildMembership("TJK", "wto", "2013-03-02"),
    ],
    events: { founding: buildEvent({ date: "2001-06-15" }) },
  },
);
const strip = (text: string, first: number, last: number) => {
  const checked = readTest(engine, text);
  if (!checked.ok) throw new Error(text);
  return truthStrip(engine, checked.value.tree, first, last).map((y) => [y.year, y.status]);
};

test("a test is asked of every year", () => {
  expect(strip("exports(KAZ, CHN)[2016] > 11 USD", 2015, 2019)).toEqual([
    [2015, "undetermined"],
    [2016, "contested"],
    [2017, "contested"],
    [2018, "undetermined"],
    [2019, "supported"],
  ]);
});

test("the only member stops being the only one", () => {
  expect(strip("only s in central-asia: member(s, wto)[2012-05-23]", 2012, 2014)).toEqual([
    [2012, "supported"],
    [2013, "refuted"],
    [2014, "refuted"],
  ]);
});

test("a span moves as a whole, its last year being the strip's", () => {
  expect(strip("change(exports(KAZ, CHN), 2016..2017) > 1 times", 2017, 2018)).toEqual([
    [2017, "contested"],
    [2018, "undetermined"],
  ]);
});

test("what is fixed in time has no strip", () => {
  expect(strip("date(founding) = 2001", 2000, 2005)).toEqual([]);
  expect(strip("first-year(exports(KAZ, CHN) > 11 USD) = 2017", 2015, 2019)).toEqual([]);
});

test("beside an event a state is asked of every year, and before the event nothing is known", () => {
  const text = "member(KGZ, wto)[2012-05-23] and date(founding) = 2001-06-15";
  expect(strip(text, 1997, 2002)).toEqual([
    [1997, "refuted"],
    [1998, "refuted"],
    [1999, "undetermined"],
    [2000, "undetermined"],
    [2001, "supported"],
    [2002, "supported"],
  ]);
});
