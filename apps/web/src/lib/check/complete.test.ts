import type { CompletionContext } from "@codemirror/autocomplete";
import { vocabularyOf } from "@ambit/core/catalog";
import { buildActor, buildCatalog, buildEvent } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { completeWith, completionsOf } from "./complete.ts";

const catalog = buildCatalog({
  actors: { CHL: buildActor({ name: { en: "Chile" } }) },
  events: { "china-visit": buildEvent({ name: { en: "A visit to China" } }) },
});
const all = completionsOf(vocabularyOf(catalog), ["CHN"]);

/** What is offered with the cursor at the end of the text. */
function offered(text: string, explicit = false) {
  const word = /[\p{L}\p{N}-]+$/u.exec(text);
  const context = {
    pos: text.length,
    explicit,
    state: { sliceDoc: (from: number, to: number) => text.slice(from, to) },
    matchBefore: () => (word ? { from: word.index, to: text.length, text: word[0] } : null),
  };
  return completeWith(() => all)(context as unknown as CompletionContext);
}

const labels = (text: string) => offered(text)?.options.map((o) => o.label) ?? [];

test("an actor is offered by its id and by the name that people know", () => {
  expect(labels("trade(KA")).toContain("KAZ");
  expect(labels("trade(Kazakh")).toContain("KAZ");
});

test("an indicator opens its parenthesis", () => {
  expect(offered("tra")?.options.find((o) => o.label === "trade")?.apply).toBe("trade(");
});

test("nothing is offered where no word is begun, unless asked for", () => {
  expect(offered("trade(KAZ, ")).toBeNull();
  expect(offered("trade(KAZ, ", true)?.options.length).toBeGreaterThan(0);
});

test("whom the data are about stands before others that are called alike", () => {
  const found = labels("trade(KAZ, Chi");
  expect(found).toContain("CHL");
  expect(found[0]).toBe("CHN");
});

test("a place is offered what can stand in it", () => {
  expect(labels("trade(Chin")).not.toContain("china-visit");
  expect(labels("date(Chin")).toEqual(["china-visit"]);
  expect(labels("trade(KAZ, expo")).toEqual([]);
  expect(labels("trade(KAZ, CHN)[expo")).toEqual([]);
});
