import { expect, test } from "vitest";
import { issuesOf, one } from "./issues-of.ts";

test("indicators take as many actors as they have places", () => {
  expect(issuesOf("trade(KAZ)[2018] > 1 USD")).toEqual(
    one("wrong_arity", "trade(KAZ)[2018]", "Write trade(KAZ, CHN)[2018]."),
  );
  expect(issuesOf("gdp(KAZ, CHN)[2018] > 1 USD")).toEqual(
    one("wrong_arity", "gdp(KAZ, CHN)[2018]", "Write gdp(KAZ)[2018]."),
  );
  expect(issuesOf("trade(KAZ, CHN, 2018) > 1 USD")).toEqual(
    one("wrong_arity", "trade(KAZ, CHN, 2018)", "trade(KAZ, CHN)[2018]"),
  );
  expect(issuesOf("gdp(KAZ, 2010..2012) > 1 USD")).toEqual(
    one("wrong_arity", "gdp(KAZ, 2010..2012)", "gdp(KAZ)[2010..2012]"),
  );
  expect(issuesOf("trade(KAZ, 2018)[2018] > 1 USD")).toEqual(
    one("wrong_kind", "2018", "The period stands in brackets"),
  );
  expect(issuesOf("trade(KAZ, 2018-05)[2018] > 1 USD")).toEqual(
    one("wrong_kind", "2018-05", "[2018-05]"),
  );
  expect(issuesOf("trade(KAZ, 2010..2012)[2018] > 1 USD")).toEqual(
    one("wrong_kind", "2010..2012", "[2010..2012]"),
  );
  expect(issuesOf("trade(KAZ, largest(gdp(*)[2018]))[2018] > 1 USD")).toEqual(
    one("wrong_kind", "largest(gdp(*)[2018])", "Indicators take actors"),
  );
});

test("functions take the arguments that they are listed with", () => {
  expect(issuesOf("count() > 1")).toEqual(one("wrong_arity", "count()", "count takes (list)"));
  expect(issuesOf("member(KAZ)[2018]")).toEqual(
    one("wrong_arity", "member(KAZ)[2018]", "expected 2 to 3"),
  );
  expect(issuesOf("count(KAZ, KAZ) > 1")).toEqual(
    one("wrong_arity", "count(KAZ, KAZ)", "For example count("),
  );
});

test("several values need an aggregate", () => {
  for (const call of [
    "trade(KAZ, *)[2018]",
    "trade(central-asia, CHN)[2018]",
    "trade(KAZ, {CHN, RUS})[2018]",
  ]) {
    expect(issuesOf(`${call} > 1 USD`)).toEqual(one("needs_aggregate", call, `Write sum(${call})`));
    expect(issuesOf(`2 * ${call} > 1 USD`)).toEqual(one("needs_aggregate", call));
  }
  expect(issuesOf("rises(gdp(*), 2010..2017)")).toEqual(one("needs_aggregate", "gdp(*)"));
});

test("aggregates need several values", () => {
  for (const name of ["sum", "mean"]) {
    expect(issuesOf(`${name}(gdp(KAZ)[2018]) > 1 USD`)).toEqual(
      one("needs_family", "gdp(KAZ)[2018]", "Put a group"),
    );
    expect(issuesOf(`${name}(gdp(KAZ)[2017..2018]) > 1 USD`)).toEqual([]);
  }
  expect(issuesOf("rank(CHN, trade(KAZ, RUS)[2017..2018]) = 1")).toEqual(
    one("needs_family", "trade(KAZ, RUS)[2017..2018]"),
  );
  expect(issuesOf("sum(5) = 1")).toEqual(one("wrong_kind", "5", "sum takes an indicator call"));
  expect(issuesOf("sum(sum(gdp(*)[2018])) > 1 USD")).toEqual(
    one("wrong_kind", "sum(gdp(*)[2018])"),
  );
  expect(issuesOf("sum(gdp(foo)[2018]) > 1 USD")).toEqual(one("unknown_actor", "foo"));
  expect(issuesOf("every s in central-asia: sum(gdp(s)[2018]) > 1 USD")).toEqual(
    one("needs_family", "gdp(s)[2018]"),
  );
});

test("rates and scores do not add up", () => {
  expect(issuesOf("sum(rule-of-law(*)[2018]) > 1")).toEqual(
    one("not_additive", "rule-of-law(*)[2018]", "it is a score"),
  );
  expect(issuesOf("sum(trade-share(central-asia, CHN)[2018]) > 1")).toEqual(
    one("not_additive", "trade-share(central-asia, CHN)[2018]", "it is a rate"),
  );
  expect(issuesOf("rank(CHN, trade-share(central-asia, *)[2018]) = 1")).toEqual(
    one("not_additive", "trade-share(central-asia, *)[2018]"),
  );
  expect(issuesOf("largest(trade-share(*, CHN)[2018]) = KAZ")).toEqual([]);
  expect(issuesOf("sum(public-debt(central-asia, CHN)[2018]) > 1 USD")).toEqual([]);
});

test("it is clear which place to choose from", () => {
  for (const call of ["trade(*, *)[2018]", "trade(central-asia, great-powers)[2018]"]) {
    expect(issuesOf(`largest(${call}) = CHN`)).toEqual(
      one("ambiguous_candidate", call, "Put * in the place to choose from"),
    );
    expect(issuesOf(`sum(${call}) > 1 USD`)).toEqual([]);
  }
});

test("count takes lists and families", () => {
  expect(issuesOf("count(3) = 1")).toEqual(one("wrong_kind", "3", "count takes a list"));
  expect(issuesOf("count(gdp(KAZ)[2018]) = 1")).toEqual(
    one("wrong_kind", "gdp(KAZ)[2018]", "found an amount in USD"),
  );
  expect(issuesOf("count(gdp(foo)[2018]) = 1")).toEqual(one("unknown_actor", "foo"));
  expect(issuesOf("count(events(foo)) = 1")).toEqual(one("unknown_kind", "foo"));
});

test("first and last take lists of events", () => {
  expect(issuesOf("first(facilities(RUS, KAZ)[2018]) = KAZ")).toEqual(
    one("wrong_kind", "facilities(RUS, KAZ)[2018]", "found a list of facilities"),
  );
  expect(issuesOf("last(5) = KAZ")).toEqual(one("wrong_kind", "5", "found a pure number"));
  expect(issuesOf("last(events(foo)) = KAZ")).toEqual(one("unknown_kind", "foo"));
});

test("places that take several actors take nothing else", () => {
  expect(issuesOf("count(facilities(*, KAZ)[2018]) = 1")).toEqual(
    one("wrong_kind", "*", "'*' stands in indicator calls only"),
  );
  expect(issuesOf("count(facilities(5, KAZ)[2018]) = 1")).toEqual(
    one("wrong_kind", "5", "'5' is no actor"),
  );
  expect(issuesOf("count(facilities(RUS, foo)[2018]) = 1")).toEqual(one("unknown_actor", "foo"));
});

test("only indicators have reporters", () => {
  const call = "sum(gdp(*)[2018]) by KAZ";
  expect(issuesOf(`${call} > 1 USD`)).toEqual(one("wrong_kind", call, "found by KAZ"));
});
