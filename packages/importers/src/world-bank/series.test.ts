import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { gdp } from "./country-series.ts";
import { indicators2022, remittances } from "./wdi.ts";

const GDP = `Country Name,Country Code,Year,Value
Kazakhstan,KAZ,2018,179339977690.485
World,WLD,2018,86499103640462.5
European Union,EUU,2018,16000000000000
South Asia,SAS,2018,3458000000000
`;

test("states, the Union and the world have their figures; regions are left out", () => {
  expect(figures(gdp.read(textFiles({ f1: GDP })))).toEqual([
    "world-bank KAZ  2018 179339977690.485",
    "world-bank world  2018 86499103640462.5",
    "world-bank eu  2018 16000000000000",
  ]);
});

test("a code that is neither a state nor a known group is an issue", () => {
  expect(codes(gdp.read(textFiles({ f1: GDP.replace("SAS", "QQQ") })))).toEqual(["place.unknown"]);
});

test("a changed header is an issue", () => {
  expect(codes(gdp.read(textFiles({ f1: GDP.replace("Value", "GDP") })))).toEqual([
    "raw.csv-header",
  ]);
});

test("remittances keep the publisher's digits", () => {
  const text = "iso3,year,remittances_received_current_usd\nUZB,2018,7609613691.87163\n";
  expect(figures(remittances.read(textFiles({ f1: text })))).toEqual([
    "world-bank UZB  2018 7609613691.87163",
  ]);
});

test("the file of three series becomes three indicators, and a fourth is an issue", () => {
  const text = `iso_code,year,indicator_code,value
TKM,2013,BX.TRF.PWKR.CD.DT,35000000.0
TKM,2013,BX.KLT.DINV.CD.WD,-1.5
TKM,2013,DT.ODA.ODAT.CD,35.0
`;
  const rows = indicators2022.read(textFiles({ f1: text }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.value}`)).toEqual([
    "remittances-received 35000000",
    "fdi-inflows -1.5",
    "aid-received 35",
  ]);
  expect(codes(indicators2022.read(textFiles({ f1: text.replace("DT.ODA", "DT.TDS") })))).toEqual([
    "raw.choice",
  ]);
});
