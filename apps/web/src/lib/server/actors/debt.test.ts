import { buildEngine, buildIndicator, figures } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { debtView, lendingView } from "./debt.ts";

const owed = (to: string, values: Record<string, number>) =>
  figures("ids", "KAZ", "public-debt", `KAZ>${to}`, values);
const engine = buildEngine(
  [
    ...owed("CHN", { 2022: 2e9, 2023: 3e9 }),
    ...owed("DEU", { 2022: 4e9, 2023: 1e9 }),
    ...owed("world", { 2022: 9e9, 2023: 10e9 }),
    ...figures("ids", "KGZ", "public-debt", "KGZ>CHN", { 2023: 1e9 }),
  ],
  { indicators: { "public-debt": buildIndicator({ measure: "stock", topic: "debt" }) } },
);

test("says whom a state owes most, and what share that is", () => {
  const view = debtView(engine, "KAZ", new Set(["CHN"]));
  expect(view?.title).toBe(
    "Largest creditor in 2023: China, 3\u00a0bn\u00a0USD, 30% of the public external debt",
  );
  expect(view?.series.map(({ id, actor }) => [id, actor])).toEqual([
    ["0", "CHN"],
    ["1", "DEU"],
  ]);
});

test("leaves the total out of the lines", () => {
  expect(
    debtView(engine, "KAZ", new Set(["CHN"]))?.series.some(({ actor }) => actor === "world"),
  ).toBe(false);
});

test("says who owes a lender most", () => {
  const view = lendingView(engine, "CHN", ["KAZ", "KGZ"]);
  expect(view?.title).toBe("Largest debtor in 2023: Kazakhstan, 3\u00a0bn\u00a0USD");
  expect(view?.series).toHaveLength(2);
});

test("has nothing to draw where no debt is recorded", () => {
  expect(debtView(engine, "TJK", new Set())).toBeUndefined();
  expect(lendingView(engine, "TUR", ["KAZ"])).toBeUndefined();
});
