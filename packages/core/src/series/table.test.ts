import { expect, test } from "vitest";
import { figures } from "../testing/index.ts";
import { createTable } from "./table.ts";

test("columns are sorted by from, to, dataset, reporter and period", () => {
  const table = createTable("exports", [
    ...figures("b", "KAZ", "exports", "KAZ>CHN", { 2023: 5, 2022: 4 }),
    ...figures("a", "KAZ", "exports", "KAZ>CHN", { 2022: 3 }),
    ...figures("a", "CHN", "exports", "KAZ>CHN", { 2022: 2 }),
    ...figures("z", "CHN", "exports", "CHN>KAZ", { 2022: 1 }),
  ]);
  expect([...table.value]).toEqual([1, 2, 3, 4, 5]);
  expect(table.from).toEqual(["CHN", "KAZ", "KAZ", "KAZ", "KAZ"]);
  expect(table.reporter).toEqual(["CHN", "CHN", "KAZ", "KAZ", "KAZ"]);
  expect(table.length).toBe(5);
});

test("rows in another order give the same table", () => {
  const rows = figures("a", "KAZ", "exports", "KAZ>CHN", { 2020: 1, 2021: 2, 2022: 3 });
  expect(createTable("exports", rows)).toEqual(createTable("exports", rows.toReversed()));
});

test("a table may be empty", () => {
  expect(createTable("exports", [])).toMatchObject({ length: 0, from: [] });
});
