import { expect, test } from "vitest";
import { buildEngine, figures, verdictOf } from "../testing/index.ts";

const engine = buildEngine([
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2022: 13, 2023: 14 }),
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2023: 16 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2023: 9 }),
]);
const says = (text: string) => verdictOf(engine, text).status;

test("supported and refuted are what every reading says that can be evaluated", () => {
  expect(says("exports(KAZ, CHN)[2023] > 10 USD")).toBe("supported");
  expect(says("exports(KAZ, CHN)[2023] > 20 USD")).toBe("refuted");
  expect(says("exports(KAZ, CHN)[2022] > 10 USD")).toBe("supported");
});

test("contested is when readings disagree", () => {
  expect(says("exports(KAZ, CHN)[2023] > 15 USD")).toBe("contested");
  expect(says("not exports(KAZ, CHN)[2023] > 15 USD")).toBe("contested");
});

test("undetermined names what would decide it and how far figures reach", () => {
  const verdict = verdictOf(engine, "exports(KAZ, CHN)[2019] > 10 USD");
  expect(verdict.status).toBe("undetermined");
  expect(verdict.missing).toEqual([
    {
      indicator: "exports",
      from: "KAZ",
      to: "CHN",
      period: "2019",
      reason: "figures are there for 2022 to 2023",
    },
  ]);
});

test("nothing missing makes a test false", () => {
  expect(says("exports(KAZ, TUR)[2023] > 10 USD")).toBe("undetermined");
  expect(says("not exports(KAZ, TUR)[2023] > 10 USD")).toBe("undetermined");
  expect(says("exports(KAZ, TUR)[2023] = 0 USD")).toBe("undetermined");
  expect(says("exports(KAZ, TUR)[2023] != 0 USD")).toBe("undetermined");
  expect(says("exports(KAZ, CHN)[2023] > exports(KAZ, TUR)[2023]")).toBe("undetermined");
});

test("one decided part decides where logic allows it", () => {
  const open = "exports(KAZ, TUR)[2023] > 10 USD";
  expect(says(`exports(KAZ, RUS)[2023] > 8 USD or ${open}`)).toBe("supported");
  expect(says(`exports(KAZ, RUS)[2023] > 10 USD or ${open}`)).toBe("undetermined");
  expect(says(`exports(KAZ, RUS)[2023] > 10 USD and ${open}`)).toBe("refuted");
  expect(says(`exports(KAZ, RUS)[2023] > 8 USD and ${open}`)).toBe("undetermined");
  expect(says(`not (exports(KAZ, RUS)[2023] > 10 USD and ${open})`)).toBe("supported");
});

test("a missing figure is not below the indicator's minimum", () => {
  expect(says("exports(KAZ, TUR)[2023] >= 0 USD")).toBe("supported");
  expect(says("exports(KAZ, TUR)[2023] < 0 USD")).toBe("refuted");
  expect(says("law(KAZ)[2023] >= 0")).toBe("undetermined");
});
