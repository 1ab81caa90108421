import { expect, test } from "vitest";
import { buildDataset, buildEngine, figures, verdictOf } from "../testing/index.ts";

const BAD = { status: "unreliable" } as const;
const all = buildDataset({
  coverage: [{ indicator: "exports", reporters: "all", partners: "all", from: 1990, to: 2030 }],
});
const engine = buildEngine(
  [
    ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 900 }, BAD),
    ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2022: 9 }),
    ...figures("bns", "KAZ", "exports", "KAZ>TUR", { 2022: 5 }, { status: "mirror" }),
  ],
  { datasets: { bns: all } },
);

test("an unreliable figure decides nothing, and is no zero either", () => {
  expect(verdictOf(engine, "exports(KAZ, CHN)[2022] > 100 USD").status).toBe("undetermined");
  expect(verdictOf(engine, "exports(KAZ, CHN)[2022] < 100 USD").status).toBe("undetermined");
  expect(verdictOf(engine, "exports(KAZ, CHN)[2022] = 0 USD").status).toBe("undetermined");
});

test("what is left out is named", () => {
  const [reading] = verdictOf(engine, "exports(KAZ, CHN)[2022] > exports(KAZ, RUS)[2022]").readings;
  expect(reading?.notes).toEqual(["Left out as unreliable: bns/exports/KAZ/KAZ-CHN/2022."]);
  expect(reading?.observations).toEqual(["bns/exports/KAZ/KAZ-RUS/2022"]);
  expect(reading?.missing[0]?.reason).toBe("the only figure is marked unreliable");
});

test("an unreliable figure leaves a rank and a largest open", () => {
  expect(verdictOf(engine, "largest(exports(KAZ, *)[2022]) = RUS").status).toBe("undetermined");
  expect(verdictOf(engine, "rank(RUS, exports(KAZ, *)[2022]) <= 2").status).toBe("supported");
});

test("mirror and other figures count", () => {
  expect(verdictOf(engine, "exports(KAZ, TUR)[2022] = 5 USD").status).toBe("supported");
});

test("a mixed reading passes over an unreliable figure for a sound one", () => {
  const two = buildEngine([
    ...figures("a", "KAZ", "exports", "KAZ>CHN", { 2022: 900 }, BAD),
    ...figures("b", "KAZ", "exports", "KAZ>CHN", { 2022: 10 }),
    ...figures("c", "KAZ", "exports", "KAZ>RUS", { 2022: 20 }),
  ]);
  const verdict = verdictOf(two, "exports(KAZ, CHN)[2022] < exports(KAZ, RUS)[2022]");
  expect([verdict.status, verdict.mixed]).toEqual(["supported", true]);
});
