import { expect, test } from "vitest";
import { codes } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { gapminder } from "./index.ts";

const SERIES = `iso3,year,indicator,value
KGZ,2018,exports_percent_of_gdp,31.60173
KGZ,2018,external_debt_total_us_not_inflation_adjusted,8163747921.3
KGZ,2018,democracy_score_use_as_color,8.0
`;

function read(text: string) {
  const [dataset] = gapminder.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: text }));
}

test("per cent become shares of one, and series with a better source are left out", () => {
  const rows = read(SERIES);
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.value}`)).toEqual([
    "exports-per-gdp 0.3160173",
    "external-debt 8163747921.3",
  ]);
});

test("a series that is neither taken nor left out is an issue", () => {
  expect(codes(read(SERIES.replace("exports_percent", "roses_percent")))).toEqual(["raw.choice"]);
});
