import { expect, test } from "vitest";
import type { Coverage } from "../model/index.ts";
import {
  buildDataset,
  buildEngine,
  buildIndicator,
  figures,
  outcomesOf,
  verdictOf,
} from "../testing/index.ts";

const derived = (arity: "monadic" | "dyadic", expression: string) =>
  buildIndicator({
    arity,
    unit: "ratio",
    measure: "rate",
    parameters: arity === "dyadic" ? ["a", "b"] : ["a"],
    expression,
  });
const indicators = {
  share: derived("dyadic", "exports(a, b) / exports(a, world)"),
  part: derived("dyadic", "exports(a, b) / total(exports(a, *))"),
  top: derived("monadic", "greatest(share(a, *))"),
  hhi: derived("monadic", "squares(share(a, *))"),
  apart: derived("dyadic", "absolute(law(a) - law(b))"),
  gap: { ...derived("dyadic", "exports(a, b) by b - exports(a, b) by a"), unit: "USD" as const },
};
const everybody: Coverage = {
  indicator: "exports",
  reporters: "all",
  partners: "all",
  from: 1990,
  to: 2030,
};
const sent = { "KAZ>CHN": 50, "KAZ>RUS": 30, "KAZ>TUR": 20 };
const sentTo = (place: string, value: number) =>
  figures("bns", "KAZ", "exports", place, { 2018: value });

function engineOf(
  values: Readonly<Record<string, number>>,
  coverage: Coverage["partners"] = "some",
) {
  return buildEngine(
    [
      ...Object.entries(values).flatMap(([place, value]) => sentTo(place, value)),
      ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2018: 65 }),
      ...figures("ei", "imf", "law", "KAZ", { 2018: -0.5 }),
      ...figures("ei", "imf", "law", "RUS", { 2018: -0.8 }),
    ],
    {
      indicators,
      datasets: { bns: buildDataset({ coverage: [{ ...everybody, partners: coverage }] }) },
    },
  );
}
const says = (engine: ReturnType<typeof engineOf>, text: string) => verdictOf(engine, text).status;
const whole = engineOf({ ...sent, "KAZ>world": 100 });

test("a share of a total that the source does not give is a bound where partners may be missing", () => {
  const partial = engineOf(sent);
  expect(says(partial, "part(KAZ, CHN)[2018] by KAZ = 50%")).toBe("undetermined");
  expect(says(partial, "part(KAZ, CHN)[2018] by KAZ > 51%")).toBe("refuted");
  expect(says(partial, "part(KAZ, CHN)[2018] by KAZ <= 50%")).toBe("supported");
});

test("where the source says that it lists everybody the share is exact", () => {
  expect(says(engineOf(sent, "all"), "part(KAZ, CHN)[2018] by KAZ = 50%")).toBe("supported");
});

test("the greatest is the largest member's, unless one without a figure may be larger", () => {
  expect(says(whole, "top(KAZ)[2018] by KAZ = 50%")).toBe("supported");
  const little = engineOf({ "KAZ>CHN": 30, "KAZ>RUS": 10, "KAZ>world": 100 });
  expect(says(little, "top(KAZ)[2018] by KAZ = 30%")).toBe("undetermined");
  expect(says(little, "top(KAZ)[2018] by KAZ >= 30%")).toBe("supported");
  expect(says(little, "top(KAZ)[2018] by KAZ > 61%")).toBe("refuted");
});

test("the squares of all shares are the Herfindahl-Hirschman index", () => {
  // 0.5² + 0.3² + 0.2²
  expect(says(whole, "hhi(KAZ)[2018] by KAZ = 38%")).toBe("supported");
});

test("shares that are not there make the index a range: what the others leave over, squared at most", () => {
  const half = engineOf({ "KAZ>CHN": 50, "KAZ>world": 100 });
  expect(says(half, "hhi(KAZ)[2018] by KAZ >= 25%")).toBe("supported");
  expect(says(half, "hhi(KAZ)[2018] by KAZ = 25%")).toBe("undetermined");
  expect(says(half, "hhi(KAZ)[2018] by KAZ > 51%")).toBe("refuted");
  const none = engineOf({ "KAZ>CHN": 50 });
  expect(says(none, "hhi(KAZ)[2018] by KAZ between 0% and 100%")).toBe("supported");
  expect(says(none, "hhi(KAZ)[2018] by KAZ > 50%")).toBe("undetermined");
});

test("a distance has no sign", () => {
  expect(says(whole, "apart(KAZ, RUS)[2018] = 30%")).toBe("supported");
  expect(says(whole, "apart(RUS, KAZ)[2018] = 30%")).toBe("supported");
  expect(says(whole, "apart(RUS, KGZ)[2018] >= 0%")).toBe("supported");
});

test("a definition takes each side's own figures, whoever the sides are", () => {
  const verdict = verdictOf(whole, "gap(KAZ, CHN)[2018] = 15 USD");
  expect(outcomesOf(verdict)).toEqual({ "imts+bns-by-CHN-by-KAZ": "supported" });
  expect(verdict.readings[0]?.observations).toEqual([
    "bns/exports/KAZ/KAZ-CHN/2018",
    "imts/exports/CHN/KAZ-CHN/2018",
  ]);
  expect(says(whole, "gap(KAZ, RUS)[2018] > 0 USD")).toBe("undetermined");
});

test("derived indicators with sums inside can be ranked", () => {
  expect(says(engineOf(sent, "all"), "largest(part(KAZ, *)[2018] by KAZ) = CHN")).toBe("supported");
});
