import { expect, test } from "vitest";
import { parse } from "./parse/parse.ts";
import { print, printPeriod } from "./print.ts";
import { RandomTree } from "./random-tree.ts";
import { TestTree } from "./tree.ts";

function canonical(text: string): string {
  const parsed = parse(text);
  return parsed.ok ? print(parsed.value.tree) : parsed.issues[0].message;
}

test("parsing what was printed gives the same tree, and printing that the same text", () => {
  for (let seed = 0; seed < 2000; seed += 1) {
    const tree = new RandomTree(seed).tree(2 + (seed % 5));
    expect(TestTree.safeParse(tree).success, `seed ${seed}`).toBe(true);
    const text = print(tree);
    if (text.length > 4000) continue;
    const parsed = parse(text);
    expect(parsed.ok ? parsed.value.tree : parsed.issues, `seed ${seed}: ${text}`).toEqual(tree);
    expect(parsed.ok && print(parsed.value.tree), `seed ${seed}`).toBe(text);
  }
});

test("synonyms are printed as operators", () => {
  const canonicalOf: Readonly<Record<string, string>> = {
    over: ">",
    "more than": ">",
    under: "<",
    "less than": "<",
    "at least": ">=",
    "at most": "<=",
    "up to": "<=",
    around: "about",
    roughly: "about",
    some: "about",
    about: "about",
    almost: "nearly",
    nearly: "nearly",
  };
  for (const [word, op] of Object.entries(canonicalOf)) {
    expect(canonical(`gdp(KAZ)[2018] ${word} 5 bn USD`)).toBe(`gdp(KAZ)[2018] ${op} 5 bn USD`);
  }
});

test("numbers keep their digits and lose their separators; multipliers are abbreviated", () => {
  expect(canonical("a = 1,234,567.80 USD")).toBe("a = 1234567.80 USD");
  expect(canonical("a = 41bn USD")).toBe("a = 41 bn USD");
  expect(canonical("a = 41 billion USD")).toBe("a = 41 bn USD");
  expect(canonical("a = 3 thousand persons")).toBe("a = 3 k persons");
  expect(canonical("a = 3 million Mt")).toBe("a = 3 m Mt");
  expect(canonical("a = 3 trillion EUR")).toBe("a = 3 tn EUR");
  expect(canonical("a = 50 %")).toBe("a = 50%");
  expect(canonical("a = 8times")).toBe("a = 8 times");
});

test("only the parentheses that the tree needs are printed", () => {
  expect(canonical("((a)) > ((1))")).toBe("a > 1");
  expect(canonical("(a + b) + c > 1")).toBe("a + b + c > 1");
  expect(canonical("a - (b - c) > 1")).toBe("a - (b - c) > 1");
  expect(canonical("a / (b * c) > 1")).toBe("a / (b * c) > 1");
  expect(canonical("(a * b) + c > 1")).toBe("a * b + c > 1");
  expect(canonical("(a + b) * c > 1")).toBe("(a + b) * c > 1");
  expect(canonical("-(a + b) > - - 1")).toBe("-(a + b) > --1");
  expect(canonical("(a > 1 and b > 2) and c > 3")).toBe("a > 1 and b > 2 and c > 3");
  expect(canonical("(a > 1 or b > 2) and c > 3")).toBe("(a > 1 or b > 2) and c > 3");
  expect(canonical("(a > 1 and b > 2) or c > 3")).toBe("a > 1 and b > 2 or c > 3");
  expect(canonical("not (a > 1)")).toBe("not a > 1");
  expect(canonical("not (a > 1 and b > 1)")).toBe("not (a > 1 and b > 1)");
  expect(canonical("(every s in g: a > 1) and b > 1")).toBe("every s in g: a > 1 and b > 1");
  expect(canonical("every s in g: (a > 1 and b > 1)")).toBe("every s in g: (a > 1 and b > 1)");
  expect(canonical("(a > 1) = (b > 1)")).toBe("(a > 1) = (b > 1)");
});

test("white space and comments leave no trace", () => {
  expect(canonical("  rank( CHN,trade( KAZ,* )[ 2017 ]by KAZ )  =2 # second\n# more")).toBe(
    "rank(CHN, trade(KAZ, *)[2017] by KAZ) = 2",
  );
  expect(canonical("trade({KAZ,KGZ},RUS) by KAZ [ 2010 .. ] > 1")).toBe(
    "trade({KAZ, KGZ}, RUS)[2010..] by KAZ > 1",
  );
});

test("periods are printed as they stand in brackets", () => {
  expect(printPeriod({ type: "year", year: 2017 })).toBe("2017");
  expect(printPeriod({ type: "day", date: "2012-05-07" })).toBe("2012-05-07");
  expect(printPeriod({ type: "range", to: "2012-05" })).toBe("..2012-05");
});
