import { expect, test } from "vitest";
import { diffFigures, type FigureLine } from "./figures.ts";
import { printFigures } from "./print-figures.ts";

const line = (period: string, value: string, over: Partial<FigureLine> = {}): FigureLine => ({
  indicator: "exports",
  reporter: "KAZ",
  from: "CHN",
  to: "KAZ",
  period,
  value,
  status: "reported",
  file: "f1",
  note: "",
  ...over,
});
const printed = (old: readonly FigureLine[], now: readonly FigureLine[]) =>
  printFigures("bns", diffFigures(old, now));

test("a figure that is other than it was is shown with both values and the change", () => {
  expect(
    printed([line("2022", "15"), line("2023", "7")], [line("2022", "16.5"), line("2023", "7")]),
  ).toEqual(["bns exports KAZ CHN>KAZ 2022: 15 -> 16.5 (+10 %)"]);
  expect(printed([line("2022", "1000")], [line("2022", "999")])).toEqual([
    "bns exports KAZ CHN>KAZ 2022: 1000 -> 999 (-0.1 %)",
  ]);
  expect(printed([line("2022", "-10")], [line("2022", "-5")])).toEqual([
    "bns exports KAZ CHN>KAZ 2022: -10 -> -5 (+50 %)",
  ]);
});

test("digits that a number would lose are a change, and from zero there is no percentage", () => {
  expect(printed([line("2022", "0.10000000000000000001")], [line("2022", "0.1")])).toEqual([
    "bns exports KAZ CHN>KAZ 2022: 0.10000000000000000001 -> 0.1 (+0 %)",
  ]);
  expect(printed([line("2022", "0")], [line("2022", "5")])).toEqual([
    "bns exports KAZ CHN>KAZ 2022: 0 -> 5",
  ]);
});

test("another status, note or raw file is a change", () => {
  expect(
    printed(
      [line("2020", "1"), line("2021", "1"), line("2022", "1", { note: "a" })],
      [
        line("2020", "1", { status: "unreliable", note: "half-year" }),
        line("2021", "2", { file: "f2" }),
        line("2022", "1"),
      ],
    ),
  ).toEqual([
    "bns exports KAZ CHN>KAZ 2020: reported -> unreliable (half-year)",
    "bns exports KAZ CHN>KAZ 2021: 1 -> 2 (+100 %), file f1 -> f2",
    "bns exports KAZ CHN>KAZ 2022: note a -> none",
  ]);
});

test("what a series has gained or lost is one line", () => {
  expect(printed([], [line("2022", "15")])).toEqual([
    "bns exports KAZ CHN>KAZ 2022: added 15 reported",
  ]);
  const gdp = { indicator: "gdp", from: "KAZ", to: "" };
  expect(
    printed(
      [line("2021", "1", gdp), line("2022", "1", gdp)],
      [line("2021", "1"), line("2023", "1")],
    ),
  ).toEqual([
    "bns exports KAZ CHN>KAZ: 2 added (2021 to 2023)",
    "bns gdp KAZ KAZ: 2 removed (2021 to 2022)",
  ]);
});

test("the same figures in another order are no change", () => {
  const lines = [line("2021", "1"), line("2022", "1")];
  expect(diffFigures(lines, lines.toReversed())).toEqual([]);
});
