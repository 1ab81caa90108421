import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { greenfdc } from "./index.ts";

const TABLE = `Country,Country Code,Region,IncomeGroup,Likely date of joining,Likely date of exit
Kazakhstan,KAZ,Europe & Central Asia,Upper middle income,2015-08-01,
Italy,ITA,Europe & Central Asia,High income,2019-03-01,2023-06-12
Russian Federation,RUS,Europe & Central Asia,Upper middle income,,
`;

function read(text: string) {
  const [dataset] = greenfdc.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

function years(from: string) {
  const rows = read(TABLE);
  if (!rows.ok) return [];
  return rows.value.filter((r) => r.from === from && r.value === "1").map((r) => r.period);
}

test("a state counts from the year of its date to the year before its exit", () => {
  expect(years("KAZ")).toEqual("2015 2016 2017 2018 2019 2020 2021 2022 2023".split(" "));
  expect(years("ITA")).toEqual(["2019", "2020", "2021", "2022"]);
});

test("a state without a date is left out", () => {
  expect(years("RUS")).toEqual([]);
  const rows = read(TABLE);
  expect(rows.ok && rows.value.length).toBe(2 * 11);
});

test("a text that is no day, and an unknown state, are issues", () => {
  expect(codes(read(TABLE.replace("2015-08-01", "2015")))).toEqual(["raw.unexpected"]);
  expect(codes(read(TABLE.replace("KAZ", "XYZ")))).toEqual(["place.unknown"]);
});
