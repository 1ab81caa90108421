import { expect, test } from "vitest";
import { parse } from "../parse/parse.ts";
import { RandomTree } from "../random-tree.ts";
import { SAMPLE } from "../sample.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { explain } from "./explain.ts";

function said(text: string, vocabulary: Vocabulary = SAMPLE): string {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return explain(parsed.value.tree, vocabulary);
}

const SENTENCES: readonly (readonly [test: string, sentence: string])[] = [
  [
    "exports(KAZ, CHN)[2018] over 1 bn USD",
    "Goods exports from Kazakhstan to China in 2018 were more than 1 bn US dollars.",
  ],
  [
    "imports(KAZ, CHN)[2018] under 1 bn USD",
    "Goods imports to Kazakhstan from China in 2018 were less than 1 bn US dollars.",
  ],
  [
    "balance(KAZ, CHN)[2018] < -1 bn USD",
    "Trade balance of Kazakhstan with China in 2018 was less than -1 bn US dollars.",
  ],
  [
    "students(KAZ, RUS)[2018] at least 70 k persons",
    "The number of students from Kazakhstan in Russia in 2018 was at least 70 thousand.",
  ],
  [
    "un-agreement(KAZ, RUS)[2018] up to 0.5 score",
    "UN vote agreement (Kazakhstan, Russia) in 2018 was at most 0.5 points.",
  ],
  [
    "trade-share(KAZ, USA)[2018] != 5%",
    "Share in goods trade of Kazakhstan with the United States in 2018 was not 5 % to the precision given.",
  ],
  [
    "exports(KAZ, CHN)[2018] = exports(KAZ, RUS)[2018]",
    "Goods exports from Kazakhstan to China in 2018 were equal to goods exports from Kazakhstan to Russia in 2018 within 0.5 %.",
  ],
  [
    "exports(KAZ, CHN)[2018] != exports(KAZ, RUS)[2018] by RUS",
    "Goods exports from Kazakhstan to China in 2018 were not equal to goods exports from Kazakhstan to Russia in 2018 as reported by Russia within 0.5 %.",
  ],
  [
    "exports(KAZ, CHN)[2010..] > 1 USD",
    "Goods exports from Kazakhstan to China since 2010 were more than 1 US dollar.",
  ],
  [
    "-(gdp(KAZ)[2018] - 2 bn USD) * 3 < 1 USD",
    "(minus (gross domestic product of Kazakhstan in 2018 less 2 bn US dollars)) times 3 was less than 1 US dollar.",
  ],
  [
    "-gdp(KAZ)[2018] < --1 USD",
    "Minus gross domestic product of Kazakhstan in 2018 was less than minus -1 US dollar.",
  ],
  ["1 + 1 = 2", "1 plus 1 was 2."],
  [
    "mean(rule-of-law(central-asia)[2018]) < 0",
    "The mean of rule of law of Central Asia in 2018 was less than 0.",
  ],
  [
    "largest(gdp(great-powers)[2018]) != CHN",
    "The largest gross domestic product of any actor among the great powers in 2018 was not that of China.",
  ],
  [
    "CHN = smallest(gdp({KAZ, CHN})[2018])",
    "China was the actor behind the smallest gross domestic product of any actor among Kazakhstan and China in 2018.",
  ],
  [
    "rank(CHN, trade(central-asia, *)[2018]) <= 2",
    "The rank of China by goods trade between Central Asia and each actor in 2018 was at most 2.",
  ],
  [
    "change(trade(KAZ, CHN), 2010..2017) >= 50%",
    "Goods trade between Kazakhstan and China in 2017 was at least 50 % of its value in 2010.",
  ],
  [
    "change(trade(KAZ, CHN), 2010..2017) = 1.5",
    "Goods trade between Kazakhstan and China in 2017 was 1.5 times its value in 2010.",
  ],
  [
    "change(exports(KAZ, CHN), 2010..2017) between 50% and 2 times",
    "Goods exports from Kazakhstan to China in 2017 were between 50 % and 2 times their value in 2010.",
  ],
  [
    "change(gdp(KAZ), 2010..2017) > change(gdp(KGZ), 2010..2017)",
    "The change of gross domestic product of Kazakhstan from 2010 to 2017 (last over first) was more than the change of gross domestic product of Kyrgyzstan from 2010 to 2017 (last over first).",
  ],
  [
    "difference(gdp(KAZ), 2010..2017) > 1 bn USD",
    "The difference in gross domestic product of Kazakhstan from 2010 to 2017 (last less first) was more than 1 bn US dollars.",
  ],
  [
    "rises(exports(KAZ, CHN), 2010..2017) or falls(gdp(KAZ), 2010..2017)",
    "Goods exports from Kazakhstan to China rose from 2010 to 2017, or gross domestic product of Kazakhstan fell from 2010 to 2017.",
  ],
  [
    "last-year(member(KAZ, sco, observer)) - 1 > 2001",
    "The last year in which Kazakhstan was an observer in the Shanghai Cooperation Organisation less 1 was later than 2001.",
  ],
  [
    "first-year(gdp(KAZ) > 1 USD) between 2001 and 2003",
    "The first year in which gross domestic product of Kazakhstan was more than 1 US dollar was between 2001 and 2003.",
  ],
  [
    "joined(KAZ, wto) <= 2015-11-30",
    "Kazakhstan became a member of the World Trade Organization not later than 30 November 2015.",
  ],
  [
    "joined(KAZ, nato, dialogue-partner) >= 2001 and joined(KAZ, sco) < 2001",
    "Kazakhstan became a dialogue partner of NATO not earlier than 2001, and Kazakhstan became a member of the Shanghai Cooperation Organisation before 2001.",
  ],
  [
    "2001 < date(sco-founding)",
    "2001 was earlier than the date of “Founding of the Shanghai Cooperation Organisation”.",
  ],
  ["attended(putin, astana-summit-2017)", "Vladimir Putin took part in “Astana summit of 2017”."],
  [
    "not attended(putin, astana-summit-2017)",
    "Vladimir Putin did not take part in “Astana summit of 2017”.",
  ],
  [
    "not member(KAZ, wto, candidate)[2012]",
    "Kazakhstan was not a candidate for the World Trade Organization in 2012.",
  ],
  [
    "not gdp(KAZ)[2018] > 1 USD",
    "It is not the case that gross domestic product of Kazakhstan in 2018 was more than 1 US dollar.",
  ],
  [
    "count(visits(putin, {KAZ, KGZ})[..2018]) = 3",
    "The number of visits of Vladimir Putin to both Kazakhstan and Kyrgyzstan up to 2018 was 3.",
  ],
  [
    "count(events(treaty, sco)) = 3",
    "The number of treaties with the Shanghai Cooperation Organisation was 3.",
  ],
  [
    "count(facilities(great-powers, central-asia)[2018]) != 3",
    "The number of facilities of the great powers in Central Asia open in 2018 was not 3.",
  ],
  [
    "count(trade(KAZ, *)[2017]) > 100",
    "The number of values above zero of goods trade between Kazakhstan and all actors in 2017 was more than 100.",
  ],
  ["last(events(summit)[2012]) = KAZ", "The last of the summits in 2012 was in Kazakhstan."],
  [
    "first(visits(putin)) != last(visits(putin))",
    "The place of the first of the visits of Vladimir Putin was not the place of the last of the visits of Vladimir Putin.",
  ],
  [
    "1 < 2 and (2 < 3 or 3 < 4 and 4 < 5)",
    "1 was less than 2; and either 2 was less than 3; or 3 was less than 4, and 4 was less than 5.",
  ],
  [
    "every s in {KAZ, KGZ}: (1 < 2 and gdp(s)[2018] > 1 USD)",
    "For each of Kazakhstan and Kyrgyzstan, 1 was less than 2, and gross domestic product of that actor in 2018 was more than 1 US dollar.",
  ],
  [
    "some s in great-powers: s = largest(gdp(*)[2018])",
    "At least one actor among the great powers was the actor behind the largest gross domestic product of any actor in 2018.",
  ],
  [
    "every s in central-asia: only p in great-powers: trade(s, p)[2018] by s > 1 USD",
    "For every actor in Central Asia, for exactly one second actor among the great powers, goods trade between that actor and that second actor in 2018 as reported by that actor was more than 1 US dollar.",
  ],
  [
    "every a in g: every b in g: every c in g: every d in g: every e in g: e = a",
    "For every actor in g, for every second actor in g, for every third actor in g, for every fourth actor in g, every further actor in g was that actor.",
  ],
  [
    "2001-06 < joined(KAZ, wto)",
    "June 2001 was earlier than the date on which Kazakhstan became a member of the World Trade Organization.",
  ],
  [
    "date(sco-founding) != 2001-06",
    "“Founding of the Shanghai Cooperation Organisation” did not take place in June 2001.",
  ],
  [
    "joined(KAZ, wto) != 2015-11-30",
    "Kazakhstan did not become a member of the World Trade Organization on 30 November 2015.",
  ],
  [
    "joined(KAZ, wto) between 2001 and 2015-11",
    "Kazakhstan became a member of the World Trade Organization between 2001 and November 2015.",
  ],
  [
    "date(sco-founding) < date(astana-summit-2017)",
    "“Founding of the Shanghai Cooperation Organisation” took place before “Astana summit of 2017”.",
  ],
  [
    "date(sco-founding) = date(astana-summit-2017)",
    "“Founding of the Shanghai Cooperation Organisation” took place on the date of “Astana summit of 2017”.",
  ],
  [
    "joined(KAZ, wto) > joined(KGZ, wto)",
    "Kazakhstan became a member of the World Trade Organization after Kyrgyzstan became a member of the World Trade Organization.",
  ],
  [
    "date(sco-founding) > first-year(gdp(KAZ) > 1 USD)",
    "“Founding of the Shanghai Cooperation Organisation” took place after the first year in which gross domestic product of Kazakhstan was more than 1 US dollar.",
  ],
  [
    "date(sco-founding) about 2001",
    "The date of “Founding of the Shanghai Cooperation Organisation” was 2001.",
  ],
  [
    "first(visits(putin)[2012]) != KAZ",
    "The first of the visits of Vladimir Putin in 2012 was not to Kazakhstan.",
  ],
  ["first(5) = KAZ", "The place of the first of 5 was Kazakhstan."],
  [
    "not some p in {KAZ, KGZ}: attended(p, sco-founding)",
    "None of Kazakhstan and Kyrgyzstan took part in “Founding of the Shanghai Cooperation Organisation”.",
  ],
  [
    "not some p in central-asia: gdp(p)[2018] > 1 USD",
    "For no actor in Central Asia, gross domestic product of that actor in 2018 was more than 1 US dollar.",
  ],
  [
    "not every p in {KAZ, KGZ}: attended(p, sco-founding)",
    "It is not the case that each of Kazakhstan and Kyrgyzstan took part in “Founding of the Shanghai Cooperation Organisation”.",
  ],
  [
    "not (1 < 2 and 2 < 3) and 3 < 4",
    "It is not the case that (1 was less than 2, and 2 was less than 3), and 3 was less than 4.",
  ],
  [
    "1 + 2 - 3 * 4 - (5 - 6) = 7 / 8 / 9",
    "1 plus 2 less (3 times 4) less (5 less 6) was equal to (7 divided by 8) divided by 9 within 0.5 %.",
  ],
];

test.each(SENTENCES)("%s", (text, sentence) => {
  expect(said(text)).toBe(sentence);
});

test("a phrase may begin with the", () => {
  const gdp = SAMPLE.indicator("gdp");
  const vocabulary: Vocabulary = {
    ...SAMPLE,
    indicator: () => gdp && { ...gdp, phrase: "the debts that {a} has" },
  };
  expect(said("largest(gdp(*)[2018]) = KAZ", vocabulary)).toBe(
    "The largest debts that any actor has in 2018 were those of Kazakhstan.",
  );
});

test("a phrase takes names as they are", () => {
  const gdp = SAMPLE.indicator("gdp");
  const vocabulary: Vocabulary = {
    ...SAMPLE,
    indicator: () => gdp && { ...gdp, phrase: "output of {a}" },
    actor: () => ({ kind: "state", name: "$& {b}" }),
  };
  expect(said("gdp(KAZ)[2018] > 1", vocabulary)).toBe("Output of $& {b} in 2018 was more than 1.");
});

test("places whose roles say nothing are told apart by role", () => {
  const trade = SAMPLE.indicator("exports");
  const vocabulary: Vocabulary = {
    ...SAMPLE,
    indicator: () => trade && { ...trade, name: "Votes", roles: ["voter", "other voter"] },
  };
  expect(said("votes(KAZ, CHN)[2018] > 1", vocabulary)).toBe(
    "Votes (voter Kazakhstan, other voter China) in 2018 were more than 1.",
  );
});

test("only what is the same both ways round is between", () => {
  const trade = SAMPLE.indicator("trade");
  const expressed = (expression: string): string =>
    said("trade(KAZ, CHN)[2018] > 1", {
      ...SAMPLE,
      indicator: () => trade && { ...trade, expression },
    });
  expect(expressed("f(a, b) + (f(b, a) + 1)")).toContain("between Kazakhstan and China");
  expect(expressed("f(b) + f(a)")).toContain("between Kazakhstan and China");
  for (const expression of [
    "f(a, b) + g(b, a)",
    "f(a, b) - f(b, a)",
    "f(a, b) / f(a, world)",
    "(",
  ]) {
    expect(expressed(expression)).toContain("of Kazakhstan with China");
  }
});

test("every tree can be said, sound or not", () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const sentence = explain(new RandomTree(seed).tree(2 + (seed % 4)), SAMPLE);
    expect(sentence).toMatch(/^\S[^]*\.$/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
  }
});
