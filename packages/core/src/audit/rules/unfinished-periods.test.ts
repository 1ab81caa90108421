import { expect, test } from "vitest";
import { buildDataset, buildPack, buildStore, figures } from "../../testing/index.ts";
import { unfinishedPeriods } from "./unfinished-periods.ts";

const found = (released: string, values: Readonly<Record<string, number>>, indicator = "exports") =>
  unfinishedPeriods
    .run(
      buildPack({ datasets: { d: buildDataset({ released }) } }),
      buildStore(figures("d", "KAZ", indicator, "KAZ>CHN", values)),
    )
    .map((f) => f.place.period);

test("a reported flow of a period that goes beyond the release is a finding", () => {
  const values = { "2023": 1, "2024": 1, "2024-Q1": 1, "2024-Q3": 1, "2024-H1": 1, "2020/2024": 1 };
  expect(found("2024-07-01", values)).toEqual(["2020/2024", "2024", "2024-Q3"]);
});

test("a release that is known to the year only may be its last day", () => {
  expect(found("2024", { 2024: 1, 2025: 1 })).toEqual(["2025"]);
});

test("a stock can be known before the year has ended, and an estimate can look ahead", () => {
  expect(found("2024-07-01", { 2024: 1 }, "debt")).toEqual([]);
  const pack = buildPack({ datasets: { d: buildDataset({ released: "2024-07-01" }) } });
  const ahead = figures("d", "KAZ", "exports", "KAZ>CHN", { 2030: 1 }, { status: "estimated" });
  expect(unfinishedPeriods.run(pack, buildStore(ahead))).toEqual([]);
});
