import { expect, test } from "vitest";
import { buildIndicator, buildPack, buildStore, figures } from "../../testing/index.ts";
import { ranges } from "./ranges.ts";

const pack = buildPack({
  indicators: {
    share: buildIndicator({ unit: "ratio", arity: "monadic", measure: "rate", maximum: 1 }),
    balance: buildIndicator({ arity: "monadic", minimum: undefined }),
  },
});

test("a figure beyond the minimum or the maximum is a finding", () => {
  const store = buildStore(
    figures("d", "imf", "share", "KAZ", { 2020: -0.1, 2021: 0.5, 2022: 47 }),
  );
  expect(ranges.run(pack, store)).toMatchObject([
    { place: { period: "2020" }, found: "-10 %", expected: "at least 0 %" },
    { place: { period: "2022" }, found: "4,700 %", expected: "at most 100 %" },
  ]);
});

test("an indicator without bounds takes every figure", () => {
  const store = buildStore(figures("d", "imf", "balance", "KAZ", { 2020: -1e12, 2021: 1e12 }));
  expect(ranges.run(pack, store)).toEqual([]);
});

test("a figure that a correction calls unreliable is declared already", () => {
  const corrected = { status: "unreliable" } as const;
  const store = buildStore(figures("d", "imf", "share", "KAZ", { 2020: 47 }, corrected));
  expect(ranges.run(pack, store)).toEqual([]);
});
