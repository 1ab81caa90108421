import { expect, test } from "vitest";
import { issuesOf, one } from "./issues-of.ts";

test("sums need one unit", () => {
  const sum = "trade(KAZ, CHN)[2018] + gas-exports(TKM, CHN)[2018]";
  expect(issuesOf(`${sum} > 3`)).toEqual(one("mixed_units", sum, "USD cannot be added to bcm"));
  const difference = "gdp(KAZ)[2018] - 3";
  expect(issuesOf(`${difference} > 3`)).toEqual(
    one("mixed_units", difference, "a pure number cannot be subtracted from USD"),
  );
});

test("comparisons need one unit", () => {
  expect(issuesOf("gdp(KAZ)[2018] > 3")).toEqual(one("mixed_units", "3", "Did you mean 3 USD?"));
  expect(issuesOf("gdp(KAZ)[2018] > 3 bn")).toEqual(
    one("mixed_units", "3 bn", "Did you mean 3 bn USD?"),
  );
  expect(issuesOf("gdp(KAZ)[2018] > 3 bcm")).toEqual(
    one("mixed_units", "3 bcm", "USD cannot be compared with bcm"),
  );
  expect(issuesOf("trade-share(KAZ, CHN)[2018] > 3 USD")).toEqual(
    one("mixed_units", "3 USD", "a pure number cannot be compared with USD"),
  );
  expect(issuesOf("rule-of-law(KAZ)[2018] > exports-eur(KAZ, CHN)[2018]")).toEqual(
    one("mixed_units", "exports-eur(KAZ, CHN)[2018]"),
  );
  expect(issuesOf("gdp(KAZ)[2018] between 3 bn USD and 4")).toEqual(one("mixed_units", "4"));
  expect(issuesOf("gdp(KAZ)[2018] * 2 USD > 3")).toEqual(
    one("mixed_units", "3", "USD^2 cannot be compared"),
  );
  expect(issuesOf("first-year(gdp(KAZ) > 3) = 2018")).toEqual(one("mixed_units", "3"));
});

test("arithmetic is for numbers, and years move by whole numbers", () => {
  expect(issuesOf("KAZ + 1 > 2")).toEqual(one("wrong_kind", "KAZ", "'KAZ' is no number"));
  expect(issuesOf("-KAZ > 2")).toEqual(one("wrong_kind", "KAZ"));
  expect(issuesOf("events(summit) * 2 > 2")).toEqual(
    one("wrong_kind", "events(summit)", "count(events(summit)) says how many"),
  );
  expect(issuesOf("1 - date(sco-founding) > 2")).toEqual(
    one("wrong_kind", "date(sco-founding)", "found a date"),
  );
  expect(issuesOf("member(KAZ, sco)[2018] + 1 > 2")).toEqual(
    one("wrong_kind", "member(KAZ, sco)[2018]", "found true or false"),
  );
  const year = "first-year(gdp(KAZ) > 1 bn USD)";
  expect(issuesOf(`${year} - 1 = 2018 and ${year} - ${year} = 0`)).toEqual([]);
  expect(issuesOf(`${year} * 2 = 2018`)).toEqual(one("wrong_kind", year, "found a year"));
  expect(issuesOf(`${year} + ${year} = 2018`)).toEqual([
    ...one("wrong_kind", year),
    ...one("wrong_kind", year),
  ]);
  expect(issuesOf(`${year} + 1 USD = 2018`)).toEqual(one("wrong_kind", year));
  expect(issuesOf(`1 + ${year} = 2018`)).toEqual(one("wrong_kind", year));
});

test("both sides are of one kind", () => {
  expect(issuesOf("largest(gdp(*)[2018]) = 5")).toEqual(
    one("wrong_kind", "5", "Compare it with an actor"),
  );
  expect(issuesOf("date(sco-founding) = 5")).toEqual(one("wrong_kind", "5", "A date is written"));
  expect(issuesOf("date(sco-founding) = 2 k")).toEqual(one("wrong_kind", "2 k"));
  expect(issuesOf("first-year(gdp(KAZ) > 1 USD) = 2018-05")).toEqual(
    one("wrong_kind", "2018-05", "Compare it with a year"),
  );
  expect(issuesOf("first-year(gdp(KAZ) > 1 USD) = 2018 USD")).toEqual(
    one("wrong_kind", "2018 USD"),
  );
  expect(issuesOf("2018 = KAZ")).toEqual(one("wrong_kind", "KAZ"));
  expect(issuesOf("2001 < date(sco-founding) and 2018 = first-year(gdp(KAZ) > 1 USD)")).toEqual([]);
  expect(issuesOf("2001-06 = 2001")).toEqual([]);
});

test("lists and truth values are not compared", () => {
  expect(issuesOf("events(summit) > 3")).toEqual(
    one("wrong_kind", "events(summit)", "count(events(summit)) says how many"),
  );
  expect(issuesOf("member(KAZ, sco)[2018] = 1")).toEqual(
    one("wrong_kind", "member(KAZ, sco)[2018]", "to deny it, write not"),
  );
  expect(issuesOf("(1 > 2) = (2 > 3)")).toEqual(one("wrong_kind", "1 > 2"));
});

test("operators suit what they compare", () => {
  expect(issuesOf("largest(gdp(*)[2018]) > KAZ")).toEqual(
    one("wrong_kind", "largest(gdp(*)[2018]) > KAZ", "Actors are the same or not"),
  );
  const hedged = "date(sco-founding) about 2001";
  expect(issuesOf(hedged)).toEqual(one("wrong_kind", hedged, "Hedges are for amounts"));
  expect(issuesOf("first-year(gdp(KAZ) > 1 USD) nearly 2001")).toEqual(
    one("wrong_kind", "first-year(gdp(KAZ) > 1 USD) nearly 2001"),
  );
  expect(issuesOf("gdp(KAZ)[2018] about 0 USD")).toEqual(
    one("empty_range", "0 USD", "'about' has no room around zero"),
  );
  expect(issuesOf("gdp(KAZ)[2018] nearly -0 USD")).toEqual(one("empty_range", "-0 USD"));
  expect(issuesOf("gdp(KAZ)[2018] between 2 bn USD and 1 bn USD")).toEqual(
    one("empty_range", "1 bn USD", "Write between 1 bn USD and 2 bn USD."),
  );
  expect(issuesOf("gdp(KAZ)[2018] between gdp(KGZ)[2018] and 1 bn USD")).toEqual([]);
  expect(issuesOf("gdp(KAZ)[2018] about gdp(KGZ)[2018]")).toEqual([]);
});

test("statements are joined, denied and quantified, nothing else", () => {
  expect(issuesOf("1 and 1 > 2")).toEqual(
    one("not_boolean", "1", "Compare it with something, like > 41 bn USD."),
  );
  expect(issuesOf("not KAZ")).toEqual(one("not_boolean", "KAZ", "or use it in a function"));
  expect(issuesOf("every s in central-asia: gdp(s)[2018]")).toEqual(
    one("not_boolean", "gdp(s)[2018]"),
  );
  expect(issuesOf("not foo(KAZ)")).toEqual(one("unknown_indicator", "foo(KAZ)"));
});

test("quantified variables are new, used, and known only in their body", () => {
  const taken = "every KAZ in central-asia: gdp(KAZ)[2018] > 1 USD";
  expect(issuesOf(taken)).toEqual(one("name_taken", taken, "Choose another variable"));
  const group = "every great-powers in central-asia: gdp(KAZ)[2018] > 1 USD";
  expect(issuesOf(group)).toEqual(one("name_taken", group));
  const inner = "some s in central-asia: gdp(s)[2018] > 1 USD";
  expect(issuesOf(`every s in great-powers: ${inner}`)).toEqual(one("name_taken", inner));
  const unused = "every s in central-asia: gdp(KAZ)[2018] > 1 USD";
  expect(issuesOf(unused)).toEqual(
    one("unused_variable", unused, "'s' is not used behind the colon"),
  );
  expect(issuesOf(`${inner} and gdp(s)[2018] > 1 USD`)).toEqual(one("unknown_actor", "s"));
  expect(issuesOf("every s in KAZ: gdp(s)[2018] > 1 USD")).toEqual(
    one("wrong_kind", "KAZ", "A set of one is written {KAZ}."),
  );
  expect(issuesOf("every s in central-asia: trade(KAZ, CHN)[2018] by s > 1 USD")).toEqual([]);
});

test("long expressions are cut where a message quotes them", () => {
  const long = `1${" + 1".repeat(30)}`;
  expect(issuesOf(long)).toEqual(one("not_boolean", long, "1 +…' is neither true nor false"));
});
