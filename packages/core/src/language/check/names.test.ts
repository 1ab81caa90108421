import { expect, test } from "vitest";
import { issuesOf, one } from "./issues-of.ts";

test("unknown actors are reported with whoever was meant", () => {
  const suggestions: Readonly<Record<string, string>> = {
    kaz: "KAZ",
    KAX: "KAZ",
    Kazakhstan: "KAZ",
    kazakstan: "KAZ",
    kirghizia: "KGZ",
    "Cenral-asia": "central-asia",
    "great-power": "great-powers",
    "United-States": "USA",
    "world-trade-organization": "wto",
  };
  for (const [name, meant] of Object.entries(suggestions)) {
    const message = `unknown actor '${name}', did you mean '${meant}'?`;
    expect(issuesOf(`sum(trade(${name}, RUS)[2017..2018]) > 1 USD`)).toEqual(
      one("unknown_actor", name, message),
    );
  }
  expect(issuesOf("gdp(atlantis)[2018] > 1 USD")).toEqual(
    one("unknown_actor", "atlantis", "unknown actor 'atlantis' at"),
  );
});

test("a variable in other letters is suggested", () => {
  expect(issuesOf("every st in central-asia: gdp(ST)[2018] > gdp(st)[2018]")).toEqual(
    one("unknown_actor", "ST", "did you mean 'st'?"),
  );
});

test("bare names are actors; other words are told what they are", () => {
  expect(issuesOf("largest(gdp(*)[2018]) = Kaz")).toEqual(
    one("unknown_name", "Kaz", "did you mean 'KAZ'?"),
  );
  expect(issuesOf("gdp > 1 USD")).toEqual(one("unknown_name", "gdp", "'gdp' is an indicator"));
  expect(issuesOf("sco-founding = 2001")).toEqual(
    one("unknown_name", "sco-founding", "date(sco-founding) is when"),
  );
  expect(issuesOf("largest(gdp(*)[2018]) = central-asia")).toEqual(
    one("needs_aggregate", "central-asia"),
  );
  expect(issuesOf("every s in central-asia: largest(gdp({KAZ, KGZ})[2018]) = s")).toEqual([]);
});

function callOf(name: string): string {
  return `${name}(KAZ, CHN)[2018] > 1 USD`;
}

test("unknown indicators and functions are reported with what was meant", () => {
  expect(issuesOf(callOf("tradee"))).toEqual(
    one(
      "unknown_indicator",
      "tradee(KAZ, CHN)[2018]",
      "unknown indicator 'tradee', did you mean 'trade'?",
    ),
  );
  expect(issuesOf(callOf("goods-trade"))).toEqual(
    one("unknown_indicator", "goods-trade(KAZ, CHN)[2018]", "did you mean 'trade'?"),
  );
  expect(issuesOf(callOf("foo"))).toEqual(
    one("unknown_indicator", "foo(KAZ, CHN)[2018]", "The nearest are "),
  );
  expect(issuesOf(callOf("KAZ"))).toEqual(
    one("unknown_indicator", "KAZ(KAZ, CHN)[2018]", "'KAZ' is an actor"),
  );
  expect(issuesOf("sume(gdp(*)[2018]) > 1")).toEqual(
    one("unknown_function", "sume(gdp(*)[2018])", "did you mean 'sum'?"),
  );
});

test("an indicator that nothing is near to gets the three nearest, not all", () => {
  const [issue] = issuesOf(callOf("gas-turnover-total"));
  expect(issue?.line).toMatch(/The nearest are gas-exports, [\w-]+, [\w-]+\. /);
});

test("functions of other languages are told ours, with an example", () => {
  const ours = {
    max: "largest",
    min: "smallest",
    average: "mean",
    avg: "mean",
    MAX: "largest",
    delta: "difference",
  };
  for (const [theirs, name] of Object.entries(ours)) {
    expect(issuesOf(`${theirs}(gdp(*)[2018]) > 1`)).toEqual(
      one("unknown_function", `${theirs}(gdp(*)[2018])`, `did you mean '${name}'?`),
    );
  }
  expect(issuesOf("max(gdp(*)[2018]) = RUS")[0]?.line).toContain(
    "largest is the member with the largest value",
  );
});

test("unknown events, groups, roles and kinds are reported", () => {
  expect(issuesOf("date(sco-foundin) = 2001")).toEqual(
    one("unknown_event", "sco-foundin", "did you mean 'sco-founding'?"),
  );
  expect(issuesOf("date(x) = 2001")).toEqual(one("unknown_event", "x", "unknown event 'x' at"));
  expect(issuesOf("date(2001) = 2001")).toEqual(
    one("wrong_kind", "2001", "an event's name is needed"),
  );
  expect(issuesOf("every s in asia: gdp(s)[2018] > 1 USD")).toEqual(
    one("unknown_group", "asia", "Groups are central-asia, great-powers."),
  );
  expect(issuesOf("every s in Central-Asia: gdp(s)[2018] > 1 USD")).toEqual(
    one("unknown_group", "Central-Asia", "did you mean 'central-asia'?"),
  );
  expect(issuesOf("member(KAZ, sco, obsever)[2018]")).toEqual(
    one("unknown_role", "obsever", "did you mean 'observer'?"),
  );
  expect(issuesOf("member(KAZ, sco, 5)[2018]")).toEqual(one("wrong_kind", "5", "a role is a name"));
  expect(issuesOf("count(events(party)) = 1")).toEqual(
    one("unknown_kind", "party", "unknown kind of event 'party'"),
  );
  expect(issuesOf("count(facilities(RUS, KAZ, bas)[2018]) = 1")).toEqual(
    one("unknown_kind", "bas", "did you mean 'base'?"),
  );
});

test("actors must be of the kind that the place takes", () => {
  expect(issuesOf("count(visits(KAZ)) = 1")).toEqual(
    one("wrong_kind", "KAZ", "'KAZ' is no person"),
  );
  expect(issuesOf("member(KAZ, RUS)[2018]")).toEqual(
    one("wrong_kind", "RUS", "'RUS' is no organisation"),
  );
  expect(issuesOf("member(KAZ, 5)[2018]")).toEqual(one("wrong_kind", "5", "'5' is not one actor"));
  expect(issuesOf("member(central-asia, wto)[2018]")).toEqual(
    one("needs_aggregate", "central-asia", "every s in central-asia"),
  );
  expect(issuesOf("member({KAZ, KGZ}, wto)[2018]")).toEqual(
    one("needs_aggregate", "{KAZ, KGZ}", "every s in {KAZ, KGZ}"),
  );
  expect(issuesOf("member(*, wto)[2018]")).toEqual(one("needs_aggregate", "*"));
  expect(issuesOf("trade(KAZ, CHN)[2018] by great-powers > 1 USD")).toEqual(
    one("needs_aggregate", "trade(KAZ, CHN)[2018] by great-powers"),
  );
  expect(issuesOf("trade(KAZ, CHN)[2018] by kz > 1 USD")).toEqual(
    one("unknown_actor", "trade(KAZ, CHN)[2018] by kz"),
  );
});

test("sets name each actor once, and no groups or variables", () => {
  expect(issuesOf("sum(gdp({KAZ, KGZ, KAZ})[2018]) > 1 USD")).toEqual(
    one("duplicate_name", "{KAZ, KGZ, KAZ}"),
  );
  expect(issuesOf("sum(gdp({KAZ, central-asia})[2018]) > 1 USD")).toEqual(
    one("needs_aggregate", "{KAZ, central-asia}"),
  );
  expect(issuesOf("every s in {KAZ, foo}: gdp(s)[2018] > 1 USD")).toEqual(
    one("unknown_actor", "{KAZ, foo}"),
  );
  expect(issuesOf("every s in central-asia: sum(gdp({s, KAZ})[2018]) > gdp(s)[2018]")).toEqual(
    one("unknown_actor", "{s, KAZ}"),
  );
});
