import { expect, test } from "vitest";
import type { Coverage } from "../../model/index.ts";
import { buildDataset, buildPack, buildStore, figures } from "../../testing/index.ts";
import { emptyCoverage } from "./empty-coverage.ts";

const covered = (over: Partial<Coverage>, perspective: "reporter" | "third-party" = "reporter") => {
  const all = { indicator: "exports", reporters: ["KAZ"], from: 2020, to: 2022 };
  const coverage = [{ ...all, partners: "all" as const, ...over }];
  return buildPack({ datasets: { d: buildDataset({ coverage, perspective }) } });
};
const rows = (reporter: string) =>
  buildStore(figures("d", reporter, "exports", "CHN>KAZ", { 2020: 1, 2022: 1 }));

test("a declared year without a figure is a finding", () => {
  expect(emptyCoverage.run(covered({}), rows("KAZ"))).toMatchObject([
    { place: { datasets: ["d"], reporters: ["KAZ"], period: "2021" } },
  ]);
  expect(emptyCoverage.run(covered({ partners: "top-5" }), rows("KAZ"))).toHaveLength(1);
});

test("another's figures do not cover a reporter, a compiler's do", () => {
  expect(emptyCoverage.run(covered({}), rows("CHN"))).toHaveLength(3);
  expect(emptyCoverage.run(covered({}, "third-party"), rows("cow"))).toHaveLength(1);
});

test("a selection of partners may have gaps", () => {
  expect(emptyCoverage.run(covered({ partners: "some" }), rows("KAZ"))).toEqual([]);
});
