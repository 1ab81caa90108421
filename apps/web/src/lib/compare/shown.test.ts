import { expect, test } from "vitest";
import type { ComparedReading, Comparison, Figure } from "./comparison.ts";
import { duelsOf } from "./duels.ts";
import { plainQuestion, type Question } from "./question.ts";
import { rowsOf } from "./rows.ts";
import { headOf, shownOf } from "./shown.ts";
import { duelSentence } from "./words.ts";

const reading = (
  lines: Readonly<Record<string, readonly Figure[]>>,
  whole: readonly Figure[] | null = null,
): ComparedReading => {
  const all = Object.entries(lines).map(([actor, figures]) => ({ actor, figures }));
  return {
    id: "bns-by-KAZ",
    label: "as Kazakhstan reports (Bureau)",
    whose: "by Kazakhstan’s figures",
    perspective: "target",
    credits: [],
    lines: all,
    whole,
    duels: duelsOf(all),
  };
};

const NAMES = { CHN: "China", RUS: "Russia", USA: "the United States" };

const comparison = (...readings: ComparedReading[]): Comparison => ({
  target: { id: "KAZ", name: "Kazakhstan", said: "Kazakhstan" },
  indicator: {
    id: "trade",
    name: "Goods trade",
    unit: "USD",
    window: 1,
    definition: "What is measured.",
    caveats: [],
    share: null,
    fromZero: true,
  },
  subject: "Kazakhstan’s goods trade",
  actors: Object.entries(NAMES).map(([id, said]) => ({ id, name: said.replace("the ", ""), said })),
  readings,
});

const QUESTION: Question = {
  ...plainQuestion({ target: "KAZ", indicator: "trade" }),
  actors: ["CHN", "RUS"],
};

const titleOf = (lines: Readonly<Record<string, readonly Figure[]>>, actors = ["CHN", "RUS"]) =>
  shownOf(comparison(reading(lines)), { ...QUESTION, actors }, 2026)?.title;

test("a title says who passed whom and by whose figures", () => {
  expect(
    titleOf({
      CHN: [
        [2011, 1],
        [2012, 3],
      ],
      RUS: [
        [2011, 2],
        [2012, 2],
      ],
    }),
  ).toBe("China passed Russia in Kazakhstan’s goods trade in 2012, by Kazakhstan’s figures");
});

test("a passing in years without figures is somewhere between", () => {
  expect(
    titleOf({
      CHN: [
        [2008, 1],
        [2012, 3],
      ],
      RUS: [
        [2008, 2],
        [2012, 2],
      ],
    }),
  ).toContain("between 2008 and 2012");
});

test("several passings are counted", () => {
  const title = titleOf({
    CHN: [
      [2010, 1],
      [2011, 3],
      [2012, 1],
    ],
    RUS: [
      [2010, 2],
      [2011, 2],
      [2012, 2],
    ],
  });
  expect(title).toContain("changed places twice");
  expect(title).toContain("Russia coming out ahead in 2012");
});

test("a lead that never changed is said with its years, and with their number where some are missing", () => {
  expect(
    titleOf({
      CHN: [
        [2010, 1],
        [2011, 1],
      ],
      RUS: [
        [2010, 2],
        [2011, 2],
      ],
    }),
  ).toContain("throughout 2010–2011");
  expect(
    titleOf({
      CHN: [
        [2010, 1],
        [2013, 1],
      ],
      RUS: [
        [2010, 2],
        [2013, 2],
      ],
    }),
  ).toContain("each of 2 known years, 2010–2013");
});

test("with three, the leader of the last year is said", () => {
  expect(
    titleOf({ CHN: [[2012, 3]], RUS: [[2012, 2]], USA: [[2012, 1]] }, ["CHN", "RUS", "USA"]),
  ).toBe(
    "China led in Kazakhstan’s goods trade in 2012, ahead of Russia and the United States, by Kazakhstan’s figures",
  );
});

test("without a reading of two the page says that there is none", () => {
  const none = comparison(reading({ CHN: [[2012, 1]], RUS: [[2014, 1]] }));
  expect(shownOf(none, QUESTION, 2026)).toBeUndefined();
  expect(headOf(none, undefined, ["CHN", "RUS"]).title).toBe(
    "No dataset sets China and Russia side by side in Kazakhstan’s goods trade",
  );
});

test("shares are of the whole of the same year, and only where there is one", () => {
  const found = comparison(
    reading(
      {
        CHN: [
          [2011, 1],
          [2012, 3],
        ],
        RUS: [
          [2011, 2],
          [2012, 2, 1],
        ],
      },
      [[2012, 10]],
    ),
  );
  const shown = shownOf(found, { ...QUESTION, as: "share" }, 2026);
  expect(shown?.unit).toBe("ratio");
  expect(shown?.series[0]?.points).toEqual([{ period: "2012", value: 0.3, status: "reported" }]);
  expect(shown?.series[1]?.points[0]?.status).toBe("unreliable");
  const whole = comparison(reading({ CHN: [[2011, 1]], RUS: [[2011, 2]] }));
  expect(shownOf(whole, { ...QUESTION, as: "share" }, 2026)?.as).toBe("amount");
});

test("the bars are of the last year that everybody has, the future left out", () => {
  const lines: Readonly<Record<string, readonly Figure[]>> = {
    CHN: [
      [2020, 1],
      [2021, 1],
      [2022, 1],
      [2030, 1],
    ],
    RUS: [
      [2020, 2],
      [2021, 2],
      [2030, 2],
    ],
  };
  const year = (question: Question) => shownOf(comparison(reading(lines)), question, 2026)?.year;
  expect(year(QUESTION)).toBe(2021);
  expect(year({ ...QUESTION, year: 2030 })).toBe(2030);
  expect(year({ ...QUESTION, year: 1999 })).toBe(2021);
});

test("a row says who was ahead and by how many times; what is missing is said to be", () => {
  const found = comparison(
    reading({
      CHN: [
        [2011, 1],
        [2012, 3],
      ],
      RUS: [[2012, 2]],
    }),
  );
  const shown = shownOf(found, QUESTION, 2026);
  if (!shown) throw new Error("nothing is shown");
  expect(rowsOf(found, shown).map((row) => row.cells.map((c) => c.text))).toEqual([
    ["2012", "3\u00a0USD", "2\u00a0USD", "China, 1.5 times"],
    ["2011", "1\u00a0USD", "no figure", ""],
  ]);
});

test("two that did not pass one another are one sentence", () => {
  const [duel] = reading({ CHN: [[2011, 1]], USA: [[2011, 2]] }).duels;
  if (!duel) throw new Error("there is no duel");
  expect(duelSentence(duel, (id) => NAMES[id as keyof typeof NAMES])).toBe(
    "The United States was ahead of China in 2011.",
  );
});
