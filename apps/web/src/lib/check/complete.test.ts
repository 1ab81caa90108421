import type { CompletionContext } from "@codemirror/autocomplete";
import { vocabularyOf } from "@ambit/core/catalog";
import { buildCatalog } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { completeWith, completionsOf } from "./complete.ts";

const all = completionsOf(vocabularyOf(buildCatalog()));

/** What is offered with the cursor at the end of the text. */
function offered(text: string, explicit = false) {
  const word = /[\p{L}\p{N}-]+$/u.exec(text);
  const context = {
    pos: text.length,
    explicit,
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
