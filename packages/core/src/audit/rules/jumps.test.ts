import { expect, test } from "vitest";
import {
  buildIndicator,
  buildPack,
  buildStore,
  figures,
  type Values,
} from "../../testing/index.ts";
import { jumps } from "./jumps.ts";

const pack = buildPack({ indicators: { balance: buildIndicator({ minimum: undefined }) } });
const found = (dyad: string, values: Values, indicator = "exports") =>
  jumps.run(pack, buildStore(figures("d", dyad.slice(0, 3), indicator, dyad, values)));

test("a figure that grows or falls tenfold in a year is a finding", () => {
  expect(found("KAZ>CHN", { 2020: 2e7, 2021: 3e8, 2022: 2.5e7 })).toMatchObject([
    {
      place: { datasets: ["d"], reporters: ["KAZ"], from: "KAZ", to: "CHN", period: "2021" },
      message: "the figure grows 15-fold in a year",
      found: "20 m USD in 2020, 300 m USD in 2021",
    },
    { place: { period: "2022" }, message: "the figure falls 12-fold in a year" },
  ]);
});

test.each([
  ["ninefold", "KAZ>CHN", { 2020: 2e7, 2021: 1.9e8 }],
  ["below the floor", "KAZ>CHN", { 2020: 1e6, 2021: 9e7 }],
  ["years that do not follow each other", "KAZ>CHN", { 2020: 2e7, 2022: 3e8 }],
  ["quarters", "KAZ>CHN", { "2020-Q1": 2e7, "2020-Q2": 3e8 }],
  ["below the higher floor of others", "DEU>CHN", { 2020: 2e7, 2021: 9e8 }],
] as const)("%s is no finding", (_, dyad, values) => {
  expect(found(dyad, values)).toEqual([]);
});

test("the floor of others is ten times that of a state that the pack is about", () => {
  expect(found("DEU>CHN", { 2020: 2e7, 2021: 1e9 })).toHaveLength(1);
});

test("an indicator that can be negative has no jumps", () => {
  expect(found("KAZ>CHN", { 2020: 1, 2021: 1e12 }, "balance")).toEqual([]);
});

test("a figure that a correction calls unreliable is declared already", () => {
  const store = buildStore([
    ...figures("d", "KAZ", "exports", "KAZ>CHN", { 2020: 2e7 }),
    ...figures("d", "KAZ", "exports", "KAZ>CHN", { 2021: 3e8 }, { status: "unreliable" }),
  ]);
  expect(jumps.run(pack, store)).toEqual([]);
});
