import type { Outcome, Perspective } from "@ambit/core/model";
import { expect, test } from "vitest";
import { choosePerspectives, chooseReadings, chooseVoices, type Candidate } from "./choose.ts";

function candidate(
  id: string,
  perspective: Perspective,
  reporters: readonly string[],
  years: readonly [number, number],
  outcome?: Outcome,
  mixed = false,
): Candidate {
  const points = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => ({
    year: years[0] + i,
    value: 1,
    unreliable: false,
  }));
  const reading = { id, label: id, perspective, datasets: [id], reporters: [...reporters], mixed };
  return { reading, points, outcome };
}

const ids = (chosen: readonly { readonly reading: { readonly id: string } }[]) =>
  chosen.map((c) => c.reading.id);
const voices = (candidates: readonly Candidate[]) =>
  ids(chooseVoices(candidates).map((one) => one.candidate));
const roles = (candidates: readonly Candidate[]) =>
  chooseVoices(candidates).map((one) => [one.candidate.reading.id, one.role]);

test("every reading that decides is drawn: one line of each voice, the others as dots", () => {
  const chosen = roles([
    candidate("imf", "partner", ["CHN"], [2001, 2024], "supported"),
    candidate("bns", "target", ["KAZ"], [2018, 2023], "refuted"),
    candidate("comtrade", "target", ["KAZ"], [2014, 2023], "refuted"),
    candidate("wits", "target", ["KAZ"], [1995, 2020]),
    candidate("cow", "third-party", [], [1990, 2014]),
  ]);
  expect(chosen).toEqual([
    ["bns", "line"],
    ["wits", "background"],
    ["comtrade", "dot"],
    ["imf", "line"],
    ["cow", "background"],
  ]);
});

test("what decides comes before what decides nothing, however many voices there are", () => {
  const silent = ["KAZ", "KGZ", "TJK", "TKM", "UZB"].map((id) =>
    candidate(id, "target", [id], [2000, 2010]),
  );
  const deciding = ["a", "b", "c"].map((id) =>
    candidate(id, "third-party", [], [2005, 2010], "supported"),
  );
  const chosen = voices([...silent, ...deciding]);
  expect(chosen).toHaveLength(5);
  expect(chosen).toEqual(expect.arrayContaining(["a", "b", "c"]));
});

test("a second reading that adds little is left out", () => {
  const chosen = voices([
    candidate("wits", "target", ["KAZ"], [1995, 2020], "supported"),
    candidate("bns", "target", ["KAZ"], [2018, 2023]),
  ]);
  expect(chosen).toEqual(["wits"]);
});

test("one line that says nearly as much as two is preferred", () => {
  const chosen = voices([
    candidate("comtrade", "target", ["KGZ"], [2014, 2024]),
    candidate("nsc", "target", ["KGZ"], [1994, 2023]),
  ]);
  expect(chosen).toEqual(["nsc"]);
});

test("a mixed reading is drawn only when it decides", () => {
  const own = candidate("wits", "target", ["KAZ"], [1995, 2020]);
  const mixed = candidate("mixed", "partner", ["CHN", "RUS"], [1995, 2020], undefined, true);
  expect(voices([own, mixed])).toEqual(["wits"]);
  expect(voices([own, { ...mixed, outcome: "supported" }])).toEqual(["wits", "mixed"]);
});

test("never more lines than can be told apart", () => {
  const many = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "CHN"].map((id) =>
    candidate(id, "target", [id], [2000, 2010]),
  );
  expect(chooseVoices(many)).toHaveLength(5);
});

test("side by side: the longest reading of each outcome", () => {
  const sized = (id: string, size: number, outcome?: Outcome) => ({
    ...candidate(id, "target", ["KAZ"], [2000, 2001], outcome),
    size,
  });
  expect(
    ids(
      chooseReadings([
        sized("a", 3, "refuted"),
        sized("b", 9, "refuted"),
        sized("c", 2, "supported"),
      ]),
    ),
  ).toEqual(["c", "b"]);
  expect(ids(chooseReadings([sized("a", 3), sized("b", 9)]))).toEqual(["b"]);
  expect(chooseReadings([])).toEqual([]);
});

test("a question asked of many years has a side for each that reports, by its fullest choice", () => {
  const of = (c: Candidate, size: number, whole = true) => ({ ...c, size, whole });
  const chosen = choosePerspectives([
    of(candidate("bns", "target", ["KAZ"], [2018, 2023]), 12),
    of(candidate("newest", "target", ["KAZ"], [1995, 2023], undefined, true), 58),
    of(candidate("imf", "partner", ["CHN"], [1995, 2024]), 90, false),
    of(candidate("both", "partner", ["CHN", "RUS"], [2009, 2021], undefined, true), 26),
    of(candidate("cow", "third-party", [], [1990, 2014]), 50),
  ]);
  expect(ids(chosen)).toEqual(["newest", "both"]);
  expect(
    ids(choosePerspectives([of(candidate("cow", "third-party", [], [1990, 2014]), 50)])),
  ).toEqual(["cow"]);
});
