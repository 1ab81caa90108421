import { expect, test } from "vitest";
import {
  buildDataset,
  buildPack,
  buildStore,
  figures,
  type FigureRow,
} from "../../testing/index.ts";
import { totals } from "./totals.ts";

const covered = (partners: "all" | "some") =>
  buildPack({
    datasets: {
      d: buildDataset({
        coverage: [{ indicator: "exports", reporters: ["KAZ"], partners, from: 2000, to: 2030 }],
      }),
    },
  });
const row = (dyad: string, value: number, over: Partial<FigureRow> = {}) =>
  figures("d", "KAZ", "exports", dyad, { 2020: value }, over);

test("partners that come to less than the total are a finding where all are listed", () => {
  const store = buildStore([
    ...row("KAZ>world", 100),
    ...row("KAZ>CHN", 60),
    ...row("KAZ>RUS", 39),
  ]);
  expect(totals.run(covered("all"), store)).toMatchObject([
    {
      place: { datasets: ["d"], from: "KAZ", to: "world", period: "2020" },
      message: "the 2 partners come to less than the total",
      found: "99 USD",
      expected: "100 USD, within 0.5 %",
    },
  ]);
  expect(totals.run(covered("some"), store)).toEqual([]);
});

test("partners that come to more than the total are a finding in any case", () => {
  const store = buildStore([
    ...row("world>KAZ", 100),
    ...row("CHN>KAZ", 60),
    ...row("RUS>KAZ", 41),
  ]);
  expect(totals.run(covered("some"), store)).toMatchObject([
    { place: { from: "world", to: "KAZ" }, message: "the 2 partners come to more than the total" },
  ]);
});

test("half a percent is rounding, and both directions are added up apart", () => {
  const store = buildStore([
    ...row("KAZ>world", 1000),
    ...row("KAZ>CHN", 996),
    ...row("world>KAZ", 10),
    ...row("CHN>KAZ", 10),
  ]);
  expect(totals.run(covered("all"), store)).toEqual([]);
});

test("a total that a correction calls unreliable is declared already", () => {
  const store = buildStore([
    ...row("KAZ>world", 1, { status: "unreliable" }),
    ...row("KAZ>CHN", 60),
  ]);
  expect(totals.run(covered("all"), store)).toEqual([]);
});

test("years outside the declared coverage need not list all", () => {
  const store = buildStore([
    ...figures("d", "KAZ", "exports", "KAZ>world", { 1999: 100 }),
    ...figures("d", "KAZ", "exports", "KAZ>CHN", { 1999: 60 }),
  ]);
  expect(totals.run(covered("all"), store)).toEqual([]);
});
