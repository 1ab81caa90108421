import { expect, test } from "vitest";
import type { VerdictStatus } from "../model/index.ts";
import { recordOf, wilsonInterval } from "./record.ts";

const judged = (...statuses: VerdictStatus[]) =>
  statuses.map((status) => ({ kind: "quantitative", status }) as const);

test("the interval is the one that Newcombe computes for 81 of 263 and for 15 of 148", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), pages 857-872, table I, method 3.
  const many = wilsonInterval(81, 263);
  expect([many.low, many.high].map((n) => n.toFixed(4))).toEqual(["0.2553", "0.3662"]);
  const few = wilsonInterval(15, 148);
  expect([few.low, few.high].map((n) => n.toFixed(4))).toEqual(["0.0624", "0.1605"]);
});

test("none and all have an open end, however few there are", () => {
  const none = wilsonInterval(0, 20);
  expect([none.low, none.high].map((n) => n.toFixed(4))).toEqual(["0.0000", "0.1611"]);
  const all = wilsonInterval(1, 1);
  expect(all.high).toBe(1);
  expect(all.low).toBeCloseTo(0.2065, 4);
});

test("more claims of the same share narrow the interval", () => {
  const few = wilsonInterval(8, 10);
  const many = wilsonInterval(80, 100);
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(few.low).toBeLessThan(0.8);
  expect(few.high).toBeGreaterThan(0.8);
});

test("what is no share of a count is a bug", () => {
  expect(() => wilsonInterval(1, 0)).toThrow("1 of 0");
  expect(() => wilsonInterval(3, 2)).toThrow("3 of 2");
  expect(() => wilsonInterval(0.5, 2)).toThrow("0.5 of 2");
});

test("contested and undetermined claims are counted and stay out of the share", () => {
  const record = recordOf(
    judged("supported", "supported", "refuted", "contested", "undetermined", "undetermined"),
  );
  expect(record.counts).toEqual({ supported: 2, refuted: 1, contested: 1, undetermined: 2 });
  expect(record.total).toBe(6);
  expect(record.supported).toMatchObject({ count: 2, of: 3 });
});

test("where the data decide nothing there is no share", () => {
  expect(recordOf(judged("contested")).supported).toBeNull();
  expect(recordOf([]).supported).toBeNull();
});
