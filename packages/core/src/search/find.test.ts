import { expect, test } from "vitest";
import type { SearchEntry } from "./entries.ts";
import { findEntries, type SearchIndex } from "./find.ts";
import { stemTerm } from "./stem.ts";
import { queryTerms } from "./terms.ts";

const claim = (id: string, title: string): SearchEntry => ({
  kind: "claims",
  id,
  title,
  names: [],
  text: "",
  about: [],
});
const entries = new Map(
  [
    claim("past", "In 2023 China went past Russia in trade with Kazakhstan."),
    claim("partner", "China is the largest trading partner of Kazakhstan."),
    claim("overlooks", "The survey overlooks Chinese works."),
    claim("roads", "Roads are long."),
  ].map((entry) => [`claims/${entry.id}`, entry]),
);

/** Finds what has every word; with slips, what begins with the same four letters. */
const index: SearchIndex = {
  search: (query, { fuzzy }) =>
    [...entries]
      .filter(([, { title }]) => {
        const words = queryTerms(title).map(stemTerm);
        const has = (word: string) =>
          words.includes(word) || (fuzzy && words.some((w) => w.slice(0, 4) === word.slice(0, 4)));
        return queryTerms(query).map(stemTerm).every(has);
      })
      .map(([id]) => ({ id, score: 1 })),
};
const found = (query: string) => findEntries(index, entries, query).map(({ entry }) => entry.id);

test("a sentence in other words finds the claim that says it", () => {
  expect(found("China overtook Russia as Kazakhstan's first trade partner last year")[0]).toBe(
    "past",
  );
  expect(found("china overtook russia")).toEqual(["past"]);
});

test("what has every word comes first, what has most of them after it, what has few not at all", () => {
  expect(found("Kazakhstan's largest trade partner Russia")).toEqual(["partner", "past"]);
});

test("where nothing has most of the words, any counts", () => {
  expect(found("roads nowhere")).toEqual(["roads"]);
  expect(found("nowhere")).toEqual([]);
});

test("a word that stands somewhere, or another for it, is not taken for a slip", () => {
  expect(found("overtook")).toEqual(["past"]);
  expect(found("overlooc")).toEqual(["overlooks"]);
});

test("Chinese is looked for whole, then by its words", () => {
  expect(found("中国超过俄罗斯")).toEqual(["past"]);
});
