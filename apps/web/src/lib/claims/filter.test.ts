import { expect, test } from "vitest";
import {
  isFiltered,
  matches,
  NO_FILTER,
  readFilter,
  unknownIn,
  writeFilter,
  type ClaimFilter,
} from "./filter.ts";
import { bySource, tally, unpack, type ClaimIndex } from "./index-view.ts";

const index: ClaimIndex = {
  sources: [{ id: "byline-2024", label: "Byline", published: "2024" }],
  actors: [
    { id: "KAZ", label: "Kazakhstan" },
    { id: "CHN", label: "China" },
  ],
  topics: ["trade", "bases"],
  indicators: [{ id: "trade", label: "Goods trade" }],
  lines: [
    [0, "06", "Trade came to 41 billion.", "contested", 0, "quantitative", [0, 1], [0], [0], 0],
    [0, "07", "It is a great power.", "assessed", "unverifiable", "evaluative", [1], [1], [], 0],
    [0, "08", "It is the only member.", "supported", 0, "membership", [0], [1], [], 1],
  ],
};
const lines = unpack(index);
const found = (over: Partial<ClaimFilter>) =>
  lines.filter((line) => matches(line, { ...NO_FILTER, ...over })).map((line) => line.id.slice(-2));

test("a packed line is unpacked with ids", () => {
  expect(lines[0]).toEqual({
    id: "byline-2024/06",
    source: "byline-2024",
    paraphrase: "Trade came to 41 billion.",
    status: "contested",
    kind: "quantitative",
    actors: ["KAZ", "CHN"],
    topics: ["trade"],
    indicators: ["trade"],
    expired: false,
  });
  expect(lines[1]?.rating).toBe("unverifiable");
});

test("lines are grouped by source and counted by what they have", () => {
  expect(bySource(index, lines).map((group) => group.lines.length)).toEqual([3]);
  expect(bySource(index, [])).toEqual([]);
  expect(tally(lines, (line) => line.topics)).toEqual([
    ["bases", 2],
    ["trade", 1],
  ]);
});

test("without a filter all are found", () => {
  expect(found({})).toEqual(["06", "07", "08"]);
  expect(isFiltered(NO_FILTER)).toBe(false);
});

test("filters narrow together", () => {
  expect(found({ actor: "CHN" })).toEqual(["06", "07"]);
  expect(found({ actor: "CHN", topic: "bases" })).toEqual(["07"]);
  expect(found({ indicator: "trade" })).toEqual(["06"]);
  expect(found({ kind: "membership", source: "byline-2024" })).toEqual(["08"]);
  expect(found({ source: "pron-2012" })).toEqual([]);
});

test("a verdict is found by its status, by a person's rating, or as expired", () => {
  expect(found({ verdict: "assessed" })).toEqual(["07"]);
  expect(found({ verdict: "assessed-unverifiable" })).toEqual(["07"]);
  expect(found({ verdict: "supported" })).toEqual(["08"]);
  expect(found({ verdict: "expired" })).toEqual(["08"]);
});

test("what was judged without a rating is a prediction that is open", () => {
  const open = { ...NO_FILTER, verdict: "assessed-open" };
  const prediction = unpack({
    ...index,
    lines: [[0, "09", "It will be.", "assessed", 0, "predictive", [], [], [], 0]],
  });
  expect(prediction.filter((line) => matches(line, open))).toHaveLength(1);
  expect(found({ verdict: "assessed-open" })).toEqual([]);
});

test("every word of the search is in the paraphrase or the id, whatever its case", () => {
  expect(found({ q: "BILLION trade" })).toEqual(["06"]);
  expect(found({ q: "2024/07" })).toEqual(["07"]);
  expect(found({ q: "billion gas" })).toEqual([]);
});

test("the address says what is filtered by, and is read back", () => {
  const filter = { ...NO_FILTER, actor: "KAZ", q: "gas & oil" };
  expect(writeFilter(filter)).toBe("?actor=KAZ&q=gas+%26+oil");
  expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
  expect(writeFilter(NO_FILTER)).toBe("");
});

test("a value that no claim has is told, words and known ones are not", () => {
  expect(unknownIn({ ...NO_FILTER, actor: "nope", q: "xyz" }, lines)).toEqual([
    { key: "actor", value: "nope" },
  ]);
  expect(unknownIn({ ...NO_FILTER, actor: "KAZ", topic: "bases" }, lines)).toEqual([]);
});
