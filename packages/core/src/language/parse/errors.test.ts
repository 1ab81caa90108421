import { expect, test } from "vitest";
import { describeIssue } from "../../model/index.ts";
import { seeded } from "../random-tree.ts";
import { EXAMPLES } from "../sample.ts";
import { parse } from "./parse.ts";

function described(text: string): string {
  const parsed = parse(text);
  return parsed.ok ? "no issue" : describeIssue(parsed.issues[0]);
}

const ERRORS: readonly (readonly [text: string, issue: string])[] = [
  [
    "",
    "the test is empty at character 1 (found end, expected a test) Write a comparison, like trade(KAZ, CHN)[2023] > 41 bn USD. [syntax]",
  ],
  [
    "# only a comment",
    "the test is empty at character 1 (found end, expected a test) Write a comparison, like trade(KAZ, CHN)[2023] > 41 bn USD. [syntax]",
  ],
  [
    "a >",
    "expected a value, found the end of the test at character 4 (found end, expected a value) A value is a number with its unit, like 41 bn USD, or a call, like trade(KAZ, CHN)[2023]. [syntax]",
  ],
  [
    "a > $5",
    "'$' means nothing in a test at character 5 (found $) Write the currency after the number: 41 bn USD. [syntax]",
  ],
  [
    "a > > 1",
    "expected a value, found '>' at character 5 (found >, expected a value) A comparison takes one operator or word. [syntax]",
  ],
  [
    "a > about 1",
    "expected a value, found 'about' at character 5 (found about, expected a value) A comparison takes one operator or word. [syntax]",
  ],
  [
    "1 < a < 2",
    "a comparison has two sides at character 7 (found <) Compare twice and join with and, or write between … and …. [syntax]",
  ],
  [
    "a between 1",
    "expected 'and', found the end of the test at character 12 (found end, expected 'and') Write between 1 bn USD and 2 bn USD. [syntax]",
  ],
  [
    "a between 1 to 2",
    "'to' cannot stand here at character 13 (found to) Write between 1 and 2, or for years 2010..2017. [syntax]",
  ],
  [
    "a greater than 1",
    "expected a comparison, found 'greater' at character 3 (found greater, expected a comparison) Did you mean 'more than'? [syntax]",
  ],
  [
    "a more 1",
    "expected a comparison, found 'more' at character 3 (found more, expected a comparison) Did you mean 'more than'? [syntax]",
  ],
  [
    "a Over 1",
    "expected a comparison, found 'Over' at character 3 (found Over, expected a comparison) Did you mean 'over'? [syntax]",
  ],
  [
    "a > 1 AND b > 1",
    "'AND' cannot stand here at character 7 (found AND) Keywords are lower case: write and. [syntax]",
  ],
  [
    "a > b Or c",
    "expected 'and', 'or' or the end, found 'Or' at character 7 (found Or, expected 'and', 'or' or the end) Keywords are lower case: write or. [syntax]",
  ],
  [
    "a b",
    "expected 'and', 'or' or the end, found 'b' at character 3 (found b, expected 'and', 'or' or the end) The test was complete before this; two statements are joined by 'and' or 'or'. [syntax]",
  ],
  [
    "a > 1,00",
    "expected 'and', 'or' or the end, found ',' at character 6 (found ,, expected 'and', 'or' or the end) Thousands are separated as in 1,000; a decimal is written 11.07. [syntax]",
  ],
  [
    "a: b",
    "expected 'and', 'or' or the end, found ':' at character 2 (found :, expected 'and', 'or' or the end) A colon follows every, some or only: every s in central-asia: … [syntax]",
  ],
  [
    "a > 1)",
    "no parenthesis is open here at character 6 (found )) Leave it out, or open one with '('. [syntax]",
  ],
  [
    "(a > 1",
    "expected ')', found the end of the test at character 7 (found end, expected ')') A parenthesis is still open. [syntax]",
  ],
  [
    "a > 5 dollars",
    "unknown unit 'dollars', did you mean 'USD'? at character 7 (found dollars, expected a unit)",
  ],
  [
    "a > 5 bn usd",
    "unknown unit 'usd', did you mean 'USD'? at character 10 (found usd, expected a unit)",
  ],
  ["a > 5 wibbles", "unknown unit 'wibbles' at character 7 (found wibbles, expected a unit)"],
  [
    "a > 5 percent",
    "unknown unit 'percent', did you mean '%'? at character 7 (found percent, expected a unit)",
  ],
  ["a > 41bnUSD", "unknown unit 'bnUSD'"],
  [
    "f(a b)",
    "expected ')', found 'b' at character 5 (found b, expected ')') Arguments are separated by commas and closed by ')'. [syntax]",
  ],
  [
    "f(a,)",
    "expected a value, found ')' at character 5 (found ), expected a value) Something is missing before ')', or it is one too many. [syntax]",
  ],
  [
    "f(and)",
    "expected a value, found 'and' at character 3 (found and, expected a value) 'and' is a word of the language. [syntax]",
  ],
  [
    "1 + every s in g: a",
    "expected a value, found 'every' at character 5 (found every, expected a value) Put 'every …' in parentheses to use it inside an expression. [syntax]",
  ],
  [
    "f(a)[2017",
    "expected ']', found the end of the test at character 10 (found end, expected ']') The period is closed by ']', and there is one: [2017] or [2010..2017]. [syntax]",
  ],
  [
    "f(a)[2017-05]",
    "a month alone is no period at character 6 (found 2017-05) Write a year, a day or a range: [2017-05..2017-05]. [wrong_period]",
  ],
  [
    "f(a)[17]",
    "'17' is not a year at character 6 (found 17) A period is [2017], [2018-Q3], [2012-05-23], [2010..2017] or [2012-05-07..]. [bad_date]",
  ],
  [
    "f(a)[17..18]",
    "'17' is not a year at character 6 (found 17) A period is [2017], [2018-Q3], [2012-05-23], [2010..2017] or [2012-05-07..]. [bad_date]",
  ],
  [
    "f(a)[KAZ]",
    "expected a year, a day or a range, found 'KAZ' at character 6 (found KAZ, expected a year, a day or a range) A period is [2017], [2018-Q3], [2012-05-23], [2010..2017] or [2012-05-07..]. [syntax]",
  ],
  [
    "f(a)[2012-02-30]",
    "'2012-02-30' is not a date at character 6 (found 2012-02-30) A date is YYYY-MM-DD or YYYY-MM and must exist; to subtract, put spaces around '-'. [bad_date]",
  ],
  [
    "f(a)[2017][2018]",
    "the call has a period already at character 11 (found [) Write one period; several years are [2010..2017]. [syntax]",
  ],
  [
    "f(a) by b by c",
    "the call has a reporter already at character 11 (found by) Write one reporter; to compare two: trade(KAZ, CHN)[2023] by KAZ > trade(KAZ, CHN)[2023] by CHN. [syntax]",
  ],
  [
    "f(a) by 5",
    "expected an actor after 'by', found '5' at character 9 (found 5, expected an actor after 'by') Write trade(KAZ, CHN)[2023] by KAZ. [syntax]",
  ],
  [
    "f(a) by and",
    "expected an actor after 'by', found 'and' at character 9 (found and, expected an actor after 'by') Write trade(KAZ, CHN)[2023] by KAZ. [syntax]",
  ],
  [
    "a[2017]",
    "'[' stands behind a call at character 2 (found [) Write trade(KAZ, CHN)[2023] by KAZ. [syntax]",
  ],
  [
    "5 by KAZ",
    "'by' stands behind a call at character 3 (found by) Write trade(KAZ, CHN)[2023] by KAZ. [syntax]",
  ],
  [
    "a between 2010..2012",
    "a range stands in brackets or as an argument at character 11 (found 2010) Write trade(KAZ, CHN)[2010..2017] or change(trade(KAZ, CHN), 2010..2017); for a comparison, between 1 and 2. [syntax]",
  ],
  [
    "f({})",
    "expected an actor, found '}' at character 4 (found }, expected an actor) Actors are written by id, like KAZ; a set is {KAZ, KGZ}. [syntax]",
  ],
  [
    "f({a b})",
    "expected '}', found 'b' at character 6 (found b, expected '}') A set lists actors, separated by commas: {KAZ, KGZ}. [syntax]",
  ],
  [
    "f({a, in})",
    "expected an actor, found 'in' at character 7 (found in, expected an actor) 'in' is a word of the language. [syntax]",
  ],
  [
    "every 5 in g: a",
    "expected a variable, found '5' at character 7 (found 5, expected a variable) A variable is a short name: every s in central-asia: … [syntax]",
  ],
  [
    "every s of g: a",
    "expected 'in', found 'of' at character 9 (found of, expected 'in') Write every s in central-asia: … [syntax]",
  ],
  [
    "every s in *: a",
    "expected a group or a set, found '*' at character 12 (found *, expected a group or a set) Groups are like central-asia, sets like {KAZ, KGZ}. [syntax]",
  ],
  [
    "every s in g a",
    "expected ':', found 'a' at character 14 (found a, expected ':') A colon stands between the group and what is said of its members. [syntax]",
  ],
  [
    "a = 1234567890123456",
    "the number has more digits than can be told apart at character 5 (found 1234567890123456) At most 15 digits stand before the point and 15 after it. [bad_number]",
  ],
  [
    "f(2010..*",
    "expected ')', found '*' at character 9 (found *, expected ')') Arguments are separated by commas and closed by ')'. [syntax]",
  ],
];

test.each(ERRORS)("%s", (text, issue) => {
  expect(described(text)).toContain(issue);
});

test("only the first mistake is reported", () => {
  const parsed = parse("a > $5 and f(");
  expect(parsed.ok ? 0 : parsed.issues.length).toBe(1);
});

test("what is too long is refused unread", () => {
  for (const text of ["a".repeat(4001), "(".repeat(1_000_000), "1+".repeat(500_000)]) {
    expect(parse(text)).toMatchObject({ ok: false, issues: [{ code: "test_too_long" }] });
  }
  expect(parse(`${" ".repeat(3999)}a`)).toMatchObject({ ok: true });
});

test("what is too deep is refused, whatever nests", () => {
  const deep = [
    `${"(".repeat(65)}a${")".repeat(65)}`,
    "(".repeat(4000),
    "-".repeat(4000),
    "not ".repeat(1000),
    "f(".repeat(2000),
    `${"every s in g: ".repeat(100)}a`,
    `a${" + a".repeat(900)}`,
    `a${" / a".repeat(64)}`,
  ];
  for (const text of deep) {
    expect(parse(text)).toMatchObject({ ok: false, issues: [{ code: "test_too_deep" }] });
  }
});

test("what just fits is read", () => {
  const fits = [
    `${"(".repeat(64)}a${")".repeat(64)}`,
    `a${" + a".repeat(63)}`,
    `a${" and a".repeat(600)}`,
  ];
  for (const text of fits) expect(parse(text)).toMatchObject({ ok: true });
});

test("no text makes the parser throw", () => {
  const random = seeded(7);
  const pieces = EXAMPLES.flatMap(([text]) => text.match(/[\w-]+|\S|\s/g) ?? []);
  const more = ["(", ")", "..", "[", "every", "not", "$", "2012-13", "é", '"', "by", "{", "1,0"];
  const all = [...pieces, ...more];
  for (let i = 0; i < 3000; i += 1) {
    const length = 1 + Math.floor(random() * 30);
    const text = Array.from({ length }, () => all[Math.floor(random() * all.length)]).join(" ");
    const parsed = parse(text);
    if (parsed.ok) continue;
    const { span, message, tip } = parsed.issues[0];
    expect(message).not.toBe("");
    expect(tip, text).toMatch(/\w/);
    expect(span && span.start <= span.end && span.end <= text.length).toBe(true);
  }
});
