import { expect, test } from "vitest";
import { buildPack, buildStore, figures } from "../../testing/index.ts";
import { zeros } from "./zeros.ts";

const found = (values: Readonly<Record<string, number>>) =>
  zeros.run(buildPack(), buildStore(figures("d", "imf", "gdp", "KAZ", values)));

test("a zero beside a large figure is a finding for each such neighbour", () => {
  expect(found({ 2019: 5e8, 2020: 0, 2021: 6e8 })).toMatchObject([
    { place: { period: "2020", from: "KAZ", to: "" }, found: "0 in 2020, 500 m USD in 2019" },
    { place: { period: "2020" }, found: "0 in 2020, 600 m USD in 2021" },
  ]);
});

test("a zero among small figures, or apart from large ones, is no finding", () => {
  expect(found({ 2019: 5e6, 2020: 0, 2022: 6e8 })).toEqual([]);
});
