import { expect, test } from "vitest";
import {
  buildDataset,
  buildPack,
  buildStore,
  figures,
  type FigureRow,
} from "../../testing/index.ts";
import { mirrorGaps } from "./mirror-gaps.ts";

const pack = buildPack({
  datasets: {
    bns: buildDataset(),
    customs: buildDataset(),
    cow: buildDataset({ perspective: "third-party" }),
  },
});
const row = (dataset: string, reporter: string, value: number, over: Partial<FigureRow> = {}) =>
  figures(dataset, reporter, "exports", "CHN>KGZ", { 2020: value }, over);
const found = (...rows: readonly (readonly FigureRow[])[]) =>
  mirrorGaps.run(pack, buildStore(rows.flat()));

test("two sides that are more than threefold apart are a finding", () => {
  expect(found(row("customs", "CHN", 4e8), row("bns", "KGZ", 1e8))).toMatchObject([
    {
      place: {
        datasets: ["bns", "customs"],
        reporters: ["CHN", "KGZ"],
        from: "CHN",
        to: "KGZ",
        period: "2020",
      },
      found: "CHN 400 m USD (customs), KGZ 100 m USD (bns)",
    },
  ]);
});

test("of several datasets the widest gap is shown, and those that agree are not named", () => {
  const other = figures("cow", "CHN", "exports", "CHN>KGZ", { 2020: 9e9 });
  const rows = [row("customs", "CHN", 4e8), row("bns", "CHN", 2e8), row("bns", "KGZ", 1e8), other];
  expect(found(...rows)).toMatchObject([
    {
      place: { datasets: ["bns", "customs"] },
      found: "CHN 400 m USD (customs), KGZ 100 m USD (bns)",
    },
  ]);
});

test("a side with nothing, or a negative stock, is infinitely far from one with much", () => {
  expect(found(row("customs", "CHN", 4e8), row("bns", "KGZ", 0))).toHaveLength(1);
});

test.each([
  ["threefold", row("customs", "CHN", 3e8), row("bns", "KGZ", 1e8)],
  ["small", row("customs", "CHN", 9e7), row("bns", "KGZ", 1e6)],
  ["a compiler's figure", row("cow", "CHN", 4e8), row("bns", "KGZ", 1e8)],
  ["a mirror figure", row("customs", "CHN", 4e8), row("bns", "KGZ", 1e8, { status: "mirror" })],
  [
    "a corrected figure",
    row("customs", "CHN", 4e8, { status: "unreliable" }),
    row("bns", "KGZ", 1e8),
  ],
] as const)("%s is no finding", (_, exporter, importer) => {
  expect(found(exporter, importer)).toEqual([]);
});
