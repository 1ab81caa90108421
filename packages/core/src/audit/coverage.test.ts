import { expect, test } from "vitest";
import { buildStore, figures } from "../testing/index.ts";
import { summarise } from "./coverage.ts";

test("figures are counted by dataset, indicator and reporter, in alphabetical order", () => {
  const store = buildStore([
    ...figures("wits", "KAZ", "exports", "KAZ>CHN", { 2018: 1, 2020: 1 }),
    ...figures("wits", "KAZ", "exports", "RUS>KAZ", { 2020: 1 }),
    ...figures("wits", "CHN", "exports", "KAZ>CHN", { "2006/2018": 1, "2019-Q3": 1 }),
    ...figures("wdi", "imf", "gdp", "KAZ", { 2020: 1 }),
  ]);
  const summary = summarise(store);
  expect(JSON.stringify(Object.keys(summary))).toBe('["wdi","wits"]');
  expect(summary).toEqual({
    wdi: { gdp: { imf: { rows: 1, first: 2020, last: 2020, years: 1, dyads: 1 } } },
    wits: {
      exports: {
        CHN: { rows: 2, first: 2006, last: 2019, years: 2, dyads: 1 },
        KAZ: { rows: 3, first: 2018, last: 2020, years: 2, dyads: 2 },
      },
    },
  });
});
