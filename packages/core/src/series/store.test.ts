import { expect, test } from "vitest";
import { createStore } from "./store.ts";
import { createTable, type TableRow } from "./table.ts";

const row = (over: Partial<TableRow>): TableRow => ({
  dataset: "bns",
  reporter: "KAZ",
  from: "KAZ",
  to: "CHN",
  period: "2023",
  value: 1,
  status: "reported",
  file: "f1",
  note: "",
  ...over,
});

const store = createStore([
  createTable("exports", [
    row({ value: 14 }),
    row({ period: "2022", value: 13 }),
    row({ period: "2022-Q1", value: 3 }),
    row({ dataset: "imts", reporter: "CHN", value: 16 }),
    row({ from: "CHN", to: "KAZ", value: 17 }),
    row({ to: "RUS", value: 9 }),
  ]),
]);

test("a dyad's figures come with their ids, whatever the dataset and reporter", () => {
  expect(store.series("exports", "KAZ", "CHN").map((f) => f.id)).toEqual([
    "bns/exports/KAZ/KAZ-CHN/2022",
    "bns/exports/KAZ/KAZ-CHN/2022-Q1",
    "bns/exports/KAZ/KAZ-CHN/2023",
    "imts/exports/CHN/KAZ-CHN/2023",
  ]);
});

test("a cell is found by dataset, reporter and year, and nothing else is", () => {
  const cell = { indicator: "exports", from: "KAZ", to: "CHN", year: 2023 };
  expect(store.figure({ ...cell, dataset: "bns", reporter: "KAZ" })?.value).toBe(14);
  expect(store.figure({ ...cell, dataset: "imts" })?.value).toBe(16);
  expect(store.figure({ ...cell, dataset: "bns", reporter: "CHN" })).toBeUndefined();
  expect(store.figure({ ...cell, dataset: "bns", reporter: "KAZ", year: 2021 })).toBeUndefined();
});

test("a quarter is not a year's figure", () => {
  const quarter = store.series("exports", "KAZ", "CHN").find((f) => f.period === "2022-Q1");
  expect(quarter?.year).toBeNull();
});

test("partners are those who stand in the other place", () => {
  expect(store.partners("exports", "to", ["KAZ"])).toEqual(["CHN", "RUS"]);
  expect(store.partners("exports", "from", ["KAZ"])).toEqual(["CHN"]);
  expect(store.partners("exports", "from")).toEqual(["CHN", "KAZ"]);
});

test("what is not loaded is empty, not an error", () => {
  expect(store.series("gas-exports", "TKM", "CHN")).toEqual([]);
  expect(store.series("exports", "UZB", "CHN")).toEqual([]);
  expect([...store.all("gas-exports")]).toEqual([]);
});

test("an indicator's years run from the first to the last of anybody's figures, parts of years included", () => {
  const own = createStore([
    createTable("exports", [
      row({ period: "2018-Q3" }),
      row({ period: "2020" }),
      row({ from: "CHN", to: "KAZ", period: "2006/2025" }),
    ]),
  ]);
  expect(own.years("exports")).toEqual([2006, 2025]);
  expect(store.years("exports")).toEqual([2022, 2023]);
  expect(store.years("gas-exports")).toBeUndefined();
});
