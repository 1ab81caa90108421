import { expect, test } from "vitest";
import { parse } from "../parse/parse.ts";
import { readTree } from "../read-tree.ts";
import { seeded } from "../random-tree.ts";
import { EXAMPLES, SAMPLE } from "../sample.ts";
import { indicatorsOf, visit } from "../walk.ts";
import { check, checkDefinition } from "./check.ts";
import type { Kind } from "./checked.ts";
import { issuesOf, one, soundTest } from "./issues-of.ts";

test("sound tests of every kind are accepted", () => {
  for (const text of [
    "trade(KAZ, CHN)[2010..2017] > 41 bn USD",
    "trade(KAZ, CHN)[2010..] > 41 bn USD and exports(KAZ, CHN)[2017] <= 3 bn USD",
    "trade-share(KAZ, CHN)[2017] about 20% or trade-share(KAZ, CHN)[2017] > 0.2",
    "gdp(KAZ)[2018] / population(KAZ)[2018] > gdp(KGZ)[2018] / population(KGZ)[2018]",
    "gdp(KAZ)[2018] - 2 * gdp(KGZ)[2018] > -1 bn USD",
    "trade(KAZ, CHN)[2018] * 100 / gdp(KAZ)[2018] > 3",
    "un-agreement(KAZ, RUS)[2018] > 0.5 score and rule-of-law(KAZ)[2018] != 1",
    "every s in {KAZ, KGZ}: some p in great-powers: trade(s, p)[2018] by s > 0 USD",
    "rank(CHN, trade(central-asia, *)[2017]) <= 2 count",
    "largest(trade(KAZ, *)[2017]) = largest(trade(KGZ, *)[2017])",
    "largest(trade(great-powers, KAZ)[2017]) != CHN",
    "smallest(gdp({KAZ, KGZ})[2018]) = KGZ",
    "sum(trade(KAZ, CHN)[2010..2012]) > sum(trade(KAZ, RUS)[2010..2012])",
    "mean(rule-of-law(central-asia)[2018]) < -0.5",
    "mean(trade(central-asia, CHN)[2010..2012]) > 1 bn USD",
    "change(trade(KAZ, CHN) / gdp(KAZ), 2010..2017) > 1.5",
    "change(sum(trade(central-asia, CHN)), 2010..2017) between 50% and 2 times",
    "difference(gdp(KAZ), 2010..2017) > 5 bn USD or falls(gdp(KAZ), 2010..2017)",
    "first-year(rank(CHN, trade(KAZ, *)) = 1) = 2023",
    "first-year(trade(KAZ, CHN) > trade(KAZ, RUS)[2010]) - last-year(member(KAZ, sco)) = 3",
    "first-year(member(KAZ, sco)) + 1 < 2005",
    "first-year(count(facilities(RUS, KAZ)) > 2) between 2000 and 2010",
    "count(trade(KAZ, *)[2017]) > 100",
    "count(visits(putin, central-asia)[2012..]) > count(events(summit)[2012])",
    "last(events(visit, {KAZ, KGZ})) = KAZ",
    "count(facilities(great-powers, {KAZ, KGZ})[2019]) > 7",
    "member(KAZ, sco, observer)[2001] or not attended(putin, sco-founding)",
    "joined(KAZ, wto) > date(sco-founding) and joined(KAZ, wto) = 2015-11",
    "date(sco-founding) between 2001 and 2001-12",
  ]) {
    expect(issuesOf(text)).toEqual([]);
  }
});

test("what was found out about nodes is kept", () => {
  const checked = soundTest("rank(CHN, trade(KAZ, *)[2017]) = 2 and joined(KAZ, wto) = 2015");
  const kinds: string[] = [];
  visit(checked.tree, (node) => kinds.push(`${node.type} ${checked.kinds.get(node)?.kind}`));
  expect(kinds).toEqual([
    "and boolean",
    "compare boolean",
    "call number",
    "name undefined",
    "call family",
    "name undefined",
    "all undefined",
    "quantity number",
    "compare boolean",
    "call date",
    "name undefined",
    "name undefined",
    "quantity date",
  ]);
  expect([...checked.names.values()]).toEqual(["actor", "actor", "actor", "actor"]);
  expect([...checked.calls.values()]).toMatchObject([
    {
      as: "indicator",
      id: "trade",
      places: [{ place: "actor", id: "KAZ" }, { place: "all" }],
      candidate: 1,
      years: "own",
    },
    { as: "function", name: "rank" },
    { as: "function", name: "joined" },
  ]);
});

test("variables, groups and sets are told apart, and years that a function gives", () => {
  const checked = soundTest(
    "every s in central-asia: first-year(sum(trade(s, {CHN, RUS})) > sum(trade(s, great-powers))) > 2000",
  );
  expect([...checked.names.values()]).toEqual(["group", "variable", "variable", "group"]);
  expect([...checked.calls.values()].filter((call) => call.as === "indicator")).toMatchObject([
    {
      places: [
        { place: "variable", name: "s" },
        { place: "set", ids: ["CHN", "RUS"] },
      ],
      years: "given",
    },
    { places: [{ place: "variable" }, { place: "group", id: "great-powers" }], years: "given" },
  ]);
});

test("roles, kinds and events are noted as such", () => {
  const checked = soundTest(
    "member(KAZ, sco, observer)[2001] and date(sco-founding) = 2001 and count(events(summit)) = count(facilities(RUS, KAZ, base)[2001])",
  );
  expect([...checked.names].map(([node, meaning]) => `${node.name} ${meaning}`)).toEqual([
    "KAZ actor",
    "sco actor",
    "observer role",
    "sco-founding event",
    "summit event-kind",
    "RUS actor",
    "KAZ actor",
    "base facility-kind",
  ]);
});

function shownAs(text: string): string | undefined {
  const checked = soundTest(text);
  const left = checked.tree.type === "compare" ? checked.kinds.get(checked.tree.left) : undefined;
  return left?.kind === "number" ? left.shownAs : "no number";
}

test("pure numbers know how they are shown", () => {
  expect(shownAs("trade-share(KAZ, CHN)[2017] > 1")).toBe("%");
  expect(shownAs("trade(KAZ, CHN)[2017] / gdp(KAZ)[2017] > 1")).toBe("%");
  expect(shownAs("trade(KAZ, CHN)[2017] / 1 bn USD * 2 > 1")).toBe("%");
  expect(shownAs("2 * trade-share(KAZ, CHN)[2017] > 1")).toBe("%");
  expect(shownAs("2 / trade-share(KAZ, CHN)[2017] > 1")).toBeUndefined();
  expect(shownAs("1 + trade-share(KAZ, CHN)[2017] > 1")).toBe("%");
  expect(shownAs("mean(rule-of-law(central-asia)[2017]) > 1")).toBe("score");
  expect(shownAs("change(gdp(KAZ), 2010..2017) > 1")).toBe("times");
  expect(shownAs("growth(gdp(KAZ), 2010..2017) > 1")).toBe("%");
  expect(shownAs("rank(CHN, trade(KAZ, *)[2017]) > 1")).toBe("count");
  expect(shownAs("un-agreement(KAZ, CHN)[2017] > 1")).toBeUndefined();
  expect(shownAs("1.5 > 1")).toBeUndefined();
});

test("all issues are given, in the order of the text", () => {
  const parsed = parse("gdp(KAZ) > 1 and foo(KAZ)[2017] > 1 and member(KAZ, sco, x)[2017]");
  const checked = parsed.ok ? check(parsed.value, SAMPLE) : parsed;
  expect(checked.ok ? [] : checked.issues.map((issue) => issue.code)).toEqual([
    "needs_period",
    "unknown_indicator",
    "unknown_role",
  ]);
});

test("there are at most twenty issues, and at most eight suggestions", () => {
  const parsed = parse(Array.from({ length: 100 }, () => "trade(Kaz, Kaz)[2017] > 1").join(" or "));
  const checked = parsed.ok ? check(parsed.value, SAMPLE) : parsed;
  const messages = checked.ok ? [] : checked.issues.map((issue) => issue.message);
  expect(messages).toHaveLength(20);
  expect(messages.filter((message) => message.includes("did you mean"))).toHaveLength(8);
});

test("a tree without a text is checked too; its issues have no place", () => {
  const tree = readTree({ type: "name", name: "x" });
  const checked = tree.ok ? check({ tree: tree.value, spans: new WeakMap() }, SAMPLE) : tree;
  expect(checked.ok ? undefined : checked.issues[0]).toEqual({
    code: "unknown_name",
    message: "unknown name 'x'",
    found: "x",
    expected: "an actor or a variable",
    tip: "States have three capital letters, like KAZ; other actors and groups hyphens, like central-asia.",
  });
});

test("what is no sound expression by itself is reported", () => {
  expect(issuesOf("trade(KAZ, CHN)[2018]")).toEqual(one("not_boolean", "trade(KAZ, CHN)[2018]"));
  expect(issuesOf("KAZ")).toEqual(one("not_boolean", "KAZ"));
  expect(issuesOf("{KAZ} = KAZ")).toEqual(one("wrong_kind", "{KAZ}"));
  expect(issuesOf("* = KAZ")).toEqual(one("wrong_kind", "*"));
  expect(issuesOf("f(2010..2012) = KAZ")).toEqual(one("unknown_indicator", "f(2010..2012)"));
});

function definition(text: string, parameters: readonly string[]): Kind | undefined | string[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  const checked = checkDefinition(parsed.value, SAMPLE, parameters);
  return checked.ok
    ? checked.value.kinds.get(parsed.value.tree)
    : checked.issues.map((i) => i.code);
}

test("the expressions of derived indicators are numbers over their parameters", () => {
  expect(definition("exports(a, b) + exports(b, a)", ["a", "b"])).toMatchObject({
    dimension: { USD: 1 },
  });
  expect(definition("gdp(a) / population(a)", ["a"])).toMatchObject({
    dimension: { USD: 1, persons: -1 },
  });
  expect(definition("exports(a, c)", ["a", "b"])).toEqual(["unknown_actor"]);
  expect(definition("exports(a, b)[2018]", ["a", "b"])).toEqual(["wrong_period"]);
  expect(definition("exports(a, b) > 1 USD", ["a", "b"])).toEqual(["wrong_kind"]);
  for (const id of SAMPLE.indicatorNames()) {
    const indicator = SAMPLE.indicator(id);
    if (indicator?.expression === undefined) continue;
    expect(definition(indicator.expression, indicator.parameters ?? [])).toMatchObject({
      dimension: indicator.dimension,
    });
  }
  expect(indicatorsOf({ type: "call", name: "trade", args: [] }, SAMPLE)).toEqual([
    "trade",
    "exports",
  ]);
});

test("whatever is wrong with a test, it is told what was probably meant", () => {
  const random = seeded(11);
  const pieces = EXAMPLES.flatMap(([text]) => text.match(/[\w-]+|\S/g) ?? []);
  const more = ["max", "(", ")", "foo", "central-asia", "KAZ", "putin", "2018-Q3", "*", "5"];
  const all = [...pieces, ...more];
  for (let i = 0; i < 3000; i += 1) {
    const [text] = EXAMPLES[Math.floor(random() * EXAMPLES.length)] ?? [""];
    const words: readonly string[] = text.match(/[\w-]+|\S/g) ?? [];
    const other = all[Math.floor(random() * all.length)] ?? "";
    const wrong = words.with(Math.floor(random() * words.length), other).join(" ");
    const parsed = parse(wrong);
    const checked = parsed.ok ? check(parsed.value, SAMPLE) : parsed;
    if (checked.ok) continue;
    for (const { tip } of checked.issues) expect(tip, wrong).toMatch(/\w/);
  }
});
