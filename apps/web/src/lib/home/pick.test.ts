import { expect, test } from "vitest";
import { FIRST_VIEW, leadAt, oldBefore, readingsIn, readView, tallyOf, writeView } from "./pick.ts";
import type { CellLead, Matrix } from "./view.ts";

const lead = (who: string, reading: number, over: Partial<CellLead> = {}): CellLead => ({
  who,
  certain: true,
  aheadOf: [],
  level: [],
  amount: "1%",
  isShare: true,
  year: 2023,
  since: 2020,
  atLeast: false,
  reading,
  unseen: [],
  ...over,
});
const matrix: Matrix = {
  states: [
    { id: "KAZ", label: "Kazakhstan", href: "/actors/KAZ/" },
    { id: "KGZ", label: "Kyrgyzstan", href: "/actors/KGZ/" },
  ],
  indicators: [{ id: "trade", label: "Trade", note: "" }],
  names: { CHN: "China", RUS: "Russia" },
  spoken: {},
  readings: [
    { label: "own", perspective: "target", credits: [] },
    { label: "theirs", perspective: "partner", credits: [] },
  ],
  leads: [lead("CHN", 0), lead("RUS", 1)],
  years: [2026, 2010],
  cells: [
    [[[0, 1]], [[1]]],
    [[[]], [[0]]],
  ],
};

test("a cell is led by the reading that sees most, or by the side that is asked for", () => {
  expect(leadAt(matrix, FIRST_VIEW, 0, 0)?.who).toBe("CHN");
  expect(leadAt(matrix, { year: 0, whose: "partner" }, 0, 0)?.who).toBe("RUS");
  expect(leadAt(matrix, { year: 0, whose: "third-party" }, 0, 0)).toBeUndefined();
  expect(leadAt(matrix, { year: 1, whose: "any" }, 0, 0)).toBeUndefined();
});

test("certain leads are counted, and so are cells in which nobody can be compared", () => {
  expect(tallyOf(matrix, FIRST_VIEW)).toEqual({
    leaders: [
      ["CHN", 1],
      ["RUS", 1],
    ],
    filled: 2,
    old: 0,
    part: 0,
    empty: 0,
  });
  expect(tallyOf(matrix, { year: 0, whose: "target" })).toMatchObject({ filled: 1, empty: 1 });
});

test("who is only ahead of those who are seen leads no cell", () => {
  const inPart = {
    ...matrix,
    leads: [lead("CHN", 0, { certain: false, aheadOf: ["USA"], unseen: ["RUS"] }), lead("RUS", 1)],
  };
  expect(tallyOf(inPart, FIRST_VIEW)).toMatchObject({
    leaders: [["RUS", 1]],
    filled: 1,
    part: 1,
    empty: 0,
  });
  expect(tallyOf(inPart, { year: 0, whose: "target" })).toMatchObject({ leaders: [], part: 1 });
});

test("leads by figures more than five years older than the year asked for are counted as old", () => {
  const aged = {
    ...matrix,
    leads: [lead("CHN", 0, { year: 2020 }), lead("RUS", 1, { year: 2021 })],
  };
  expect(oldBefore(aged, FIRST_VIEW)).toBe(2021);
  expect(tallyOf(aged, FIRST_VIEW)).toMatchObject({ filled: 2, old: 1 });
});

test("only the readings of the view are credited", () => {
  expect(readingsIn(matrix, FIRST_VIEW)).toEqual([0, 1]);
  expect(readingsIn(matrix, { year: 0, whose: "target" })).toEqual([0]);
});

test("the address says the view and is read back; nonsense gives the first view", () => {
  const view = { year: 1, whose: "partner" } as const;
  expect(writeView(matrix, view)).toBe("?year=2010&whose=partner");
  expect(readView(matrix, new URLSearchParams("year=2010&whose=partner"))).toEqual(view);
  expect(writeView(matrix, FIRST_VIEW)).toBe("");
  expect(readView(matrix, new URLSearchParams("year=1800&whose=me"))).toEqual(FIRST_VIEW);
});
