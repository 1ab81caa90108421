import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { sourceView } from "./page.ts";

const line = (status: VerdictLine["status"]): VerdictLine => ({
  status,
  summary: "",
  indicators: [],
  expired: false,
});
const at = (paragraph: number) => ({
  paragraph,
  sha256: "0".repeat(64),
  begins: `Paragraph ${paragraph}`,
});
const pack = {
  catalog: buildCatalog({
    sources: { "a-2012": buildSource({ published: "2012-05", shortName: "A 2012" }) },
    claims: {
      "a-2012/01": buildClaim({ passage: at(2), paraphrase: "First." }),
      "a-2012/02": buildClaim({ passage: at(2), speaker: "putin" }),
      "a-2012/03": buildClaim({
        passage: at(1),
        speaker: "caption",
        relations: [{ kind: "restates", claim: "a-2012/01" }],
      }),
      "a-2012/04": buildClaim({
        passage: at(3),
        kind: "predictive",
        prediction: { outcome: "failed" },
      }),
    },
  }),
  verdicts: new Map([
    ["a-2012/01", line("supported")],
    ["a-2012/02", line("refuted")],
    ["a-2012/03", line("supported")],
    ["a-2012/04", line("assessed")],
  ]),
};
const view = sourceView(pack, "a-2012");

test("claims stand under their paragraphs, in the order of the text, with whoever says them", () => {
  expect(view?.paragraphs.map((p) => [p.number, p.sentences.length])).toEqual([
    [1, 1],
    [2, 2],
    [3, 1],
  ]);
  expect(view?.paragraphs[1]?.sentences.map((s) => s.speaker)).toEqual([undefined, "Putin"]);
  expect(view?.paragraphs[0]?.sentences[0]).toMatchObject({ part: "caption" });
});

test("the record counts what can be tested, and what is said twice once", () => {
  expect(view?.claims).toBe(4);
  expect(view?.tested).toBe(2);
  expect(view?.repeated).toBe(1);
  expect(view?.judged).toBe(1);
  expect(view?.record.supported).toMatchObject({ count: 1, of: 2 });
  expect(view?.rows.map((row) => row.id)).toEqual(["all"]);
});

test("what is not known is said, and predictions are counted by what came of them", () => {
  expect(view?.unknown).toHaveLength(4);
  expect(view?.predictions).toEqual([{ outcome: "did not come true", count: 1 }]);
  expect(sourceView(pack, "b-2019")).toBeUndefined();
});
