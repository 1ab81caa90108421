import { expect, test } from "vitest";
import { buildPack, buildStore, figures, type Values } from "../../testing/index.ts";
import { summarise } from "../coverage.ts";
import { coverageShrank } from "./coverage-shrank.ts";

const store = (values: Values, ...dyads: readonly string[]) =>
  buildStore(dyads.flatMap((dyad) => figures("d", "KAZ", "exports", dyad, values)));
const rule = coverageShrank({
  release: "2026-01-01",
  datasets: {
    d: {
      sha256: "0".repeat(64),
      series: summarise(store({ 2020: 1, 2021: 1 }, "KAZ>CHN", "KAZ>RUS"))["d"] ?? {},
    },
  },
});

test("figures that are gone are a finding", () => {
  expect(rule.run(buildPack(), buildStore([]))).toMatchObject([
    {
      place: { datasets: ["d"], indicator: "exports", reporters: ["KAZ"] },
      message: "the figures of the last release are gone",
      expected: "at least 4 figures of 2 dyads in 2 years, 2020 to 2021",
    },
  ]);
});

test.each([
  ["a year", store({ 2021: 1 }, "KAZ>CHN", "KAZ>RUS", "KAZ>TUR", "KAZ>DEU")],
  ["a partner", store({ 2019: 1, 2020: 1, 2021: 1 }, "KAZ>CHN")],
])("%s less is a finding, whatever else is new", (_, now) => {
  expect(rule.run(buildPack(), now)).toHaveLength(1);
});

test("more of everything is no finding, and neither is a first release", () => {
  const more = store({ 2019: 1, 2020: 1, 2021: 1 }, "KAZ>CHN", "KAZ>RUS", "KAZ>TUR");
  expect(rule.run(buildPack(), more)).toEqual([]);
  expect(coverageShrank(undefined).run(buildPack(), buildStore([]))).toEqual([]);
});
