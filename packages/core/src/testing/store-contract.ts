import { expect, test } from "vitest";
import type { Figure, ObservationStore } from "../series/index.ts";
import { figures, type FigureRow } from "./build-engine.ts";

const ROWS: readonly FigureRow[] = [
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 14, 2022: 13, "2022-Q1": 3 }),
  ...figures("bns", "KAZ", "exports", "KAZ>CHN", { "2006/2018": 9 }),
  ...figures("bns", "KAZ", "exports", "CHN>KAZ", { 2023: 17 }),
  ...figures("bns", "KAZ", "exports", "KAZ>RUS", { 2023: 9 }, { status: "unreliable", note: "n" }),
  ...figures("imts", "CHN", "exports", "KAZ>CHN", { 2023: 16 }),
  ...figures("imts", "KAZ", "exports", "KAZ>CHN", { 2021: 12 }),
  ...figures("wb", "imf", "gdp", "KAZ", { 2023: 180, 2022: 0 }),
];

const ids = (list: Iterable<Figure>) => [...list].map((f) => f.id);

/** What every ObservationStore has to do. `open` is given the figures that it has to hold. */
export function storeContract(
  name: string,
  open: (rows: readonly FigureRow[]) => ObservationStore,
): void {
  const store = () => open(ROWS);

  test(`${name}: the indicators are those that have figures, sorted`, () => {
    expect(store().indicators).toEqual(["exports", "gdp"]);
    expect(open([]).indicators).toEqual([]);
  });

  test(`${name}: a dyad's figures come by dataset, reporter and period`, () => {
    expect(ids(store().series("exports", "KAZ", "CHN"))).toEqual([
      "bns/exports/KAZ/KAZ-CHN/2006/2018",
      "bns/exports/KAZ/KAZ-CHN/2022",
      "bns/exports/KAZ/KAZ-CHN/2022-Q1",
      "bns/exports/KAZ/KAZ-CHN/2023",
      "imts/exports/CHN/KAZ-CHN/2023",
      "imts/exports/KAZ/KAZ-CHN/2021",
    ]);
  });

  test(`${name}: an actor's own figures stand without a second place`, () => {
    expect(store().series("gdp", "KAZ", "")).toMatchObject([
      { id: "wb/gdp/imf/KAZ/2022", to: "", year: 2022, value: 0 },
      { id: "wb/gdp/imf/KAZ/2023", to: "", year: 2023, value: 180 },
    ]);
  });

  test(`${name}: a figure is whole`, () => {
    expect(store().series("exports", "KAZ", "RUS")).toEqual([
      {
        id: "bns/exports/KAZ/KAZ-RUS/2023",
        indicator: "exports",
        dataset: "bns",
        reporter: "KAZ",
        from: "KAZ",
        to: "RUS",
        period: "2023",
        year: 2023,
        value: 9,
        status: "unreliable",
        file: "f1",
        note: "n",
      },
    ]);
  });

  test(`${name}: a cell is found by dataset, reporter and year`, () => {
    const cell = { indicator: "exports", from: "KAZ", to: "CHN", year: 2023 };
    expect(store().figure({ ...cell, dataset: "bns", reporter: "KAZ" })?.value).toBe(14);
    expect(store().figure({ ...cell, dataset: "imts", reporter: "CHN" })?.value).toBe(16);
    expect(store().figure({ ...cell, dataset: "imts", reporter: "KAZ" })).toBeUndefined();
    expect(store().figure({ ...cell, dataset: "bns", reporter: "KAZ", year: 2021 })).toBe(
      undefined,
    );
    expect(store().figure({ ...cell, dataset: "wb" })).toBeUndefined();
  });

  test(`${name}: with no reporter it is the dataset's only one`, () => {
    const cell = { indicator: "gdp", dataset: "wb", from: "KAZ", to: "" };
    expect(store().figure({ ...cell, year: 2022 })?.value).toBe(0);
    expect(store().figure({ ...cell, year: 2021 })).toBeUndefined();
  });

  test(`${name}: a part of a year is found under its own name`, () => {
    const cell = { indicator: "exports", dataset: "bns", from: "KAZ", to: "CHN", year: 2022 };
    expect(store().figure({ ...cell, part: "2022-Q1" })?.value).toBe(3);
    expect(store().figure({ ...cell, part: "2022-Q2" })).toBeUndefined();
  });

  test(`${name}: quarters and means of several years are no year's figure`, () => {
    const years = store()
      .series("exports", "KAZ", "CHN")
      .map((f) => f.year);
    expect(years).toEqual([null, 2022, null, 2023, 2023, 2021]);
    const cell = { indicator: "exports", dataset: "bns", reporter: "KAZ", from: "KAZ", to: "CHN" };
    expect(store().figure({ ...cell, year: 2022 })?.value).toBe(13);
    expect(store().figure({ ...cell, year: 2006 })).toBeUndefined();
  });

  test(`${name}: a voice is a reporter in a dataset, over its years`, () => {
    expect(store().voices("exports", "KAZ", "CHN")).toEqual([
      { dataset: "bns", reporter: "KAZ", first: 2022, last: 2023 },
      { dataset: "imts", reporter: "CHN", first: 2023, last: 2023 },
      { dataset: "imts", reporter: "KAZ", first: 2021, last: 2021 },
    ]);
    expect(store().voices("exports", "RUS", "KAZ")).toEqual([]);
  });

  test(`${name}: partners are whoever stands in the place, sorted and once`, () => {
    expect(store().partners("exports", "to", ["KAZ"])).toEqual(["CHN", "RUS"]);
    expect(store().partners("exports", "from", ["KAZ", "CHN"])).toEqual(["CHN", "KAZ"]);
    expect(store().partners("exports", "from")).toEqual(["CHN", "KAZ"]);
    expect(store().partners("gdp", "from")).toEqual(["KAZ"]);
    expect(store().partners("exports", "to", ["TUR"])).toEqual([]);
    expect(store().partners("exports", "to", [])).toEqual([]);
  });

  test(`${name}: datasets are those with figures of the indicator, sorted`, () => {
    expect(store().datasets("exports")).toEqual(["bns", "imts"]);
    expect(store().datasets("gdp")).toEqual(["wb"]);
  });

  test(`${name}: all figures come once`, () => {
    expect(ids(store().all("exports"))).toHaveLength(8);
    expect(new Set(ids(store().all("exports"))).size).toBe(8);
  });

  test(`${name}: what it does not hold is empty, not an error`, () => {
    const nothing = store();
    expect(nothing.series("gas", "TKM", "CHN")).toEqual([]);
    expect(nothing.partners("gas", "to")).toEqual([]);
    expect(nothing.datasets("gas")).toEqual([]);
    expect([...nothing.all("gas")]).toEqual([]);
    expect(nothing.voices("gas", "TKM", "CHN")).toEqual([]);
  });

  test(`${name}: the order of the rows makes no difference`, () => {
    const reversed = open(ROWS.toReversed());
    expect(ids(reversed.series("exports", "KAZ", "CHN"))).toEqual(
      ids(store().series("exports", "KAZ", "CHN")),
    );
  });

  test(`${name}: the same question has the same answer`, () => {
    const one = store();
    expect(one.series("exports", "KAZ", "CHN")).toEqual(one.series("exports", "KAZ", "CHN"));
    expect(one.partners("exports", "to")).toEqual(one.partners("exports", "to"));
  });
}
