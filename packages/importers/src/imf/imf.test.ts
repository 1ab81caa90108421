import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { directInvestment } from "./direct-investment.ts";
import { outlook } from "./outlook.ts";

const HEADER =
  "COUNTRY.ID,COUNTRY,DV_TYPE.ID,DV_TYPE,INDICATOR.ID,INDICATOR,COUNTERPART_COUNTRY.ID,COUNTERPART_COUNTRY,FREQUENCY.ID,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE.ID,SCALE";
const OUT = "OTWD_D_NETAL_FALL_ALL,out";
const IN = "INWD_D_NETLA_FALL_ALL,in";
const POSITIONS = `${HEADER}
CHN,China,O,own,${OUT},KAZ,Kazakhstan,A,Annual,2022,6978.68753077,6,Millions
CHN,China,SCC,derived,${OUT},KAZ,Kazakhstan,A,Annual,2022,5936.62068,6,Millions
CHN,China,O,own,${IN},KAZ,Kazakhstan,A,Annual,2022,82.105029,,
CHN,China,SCC,derived,${IN},KAZ,Kazakhstan,A,Annual,2022,-0.5,,
CHN,China,O,own,${IN},KAZ,Kazakhstan,A,Annual,2023,,,
`;

test("investor's and host's reports are kept apart, in both directions", () => {
  expect(figures(directInvestment.read(textFiles({ f1: POSITIONS })))).toEqual([
    "CHN CHN KAZ 2022 6978687530.77",
    "KAZ CHN KAZ 2022 5936620680",
    "CHN KAZ CHN 2022 82105029",
    "KAZ KAZ CHN 2022 -500000",
  ]);
});

test("another scale, frequency or series is an issue", () => {
  const read = directInvestment.read;
  expect(codes(read(textFiles({ f1: POSITIONS.replace(",6,Millions", ",9,Billions") })))).toEqual([
    "raw.choice",
  ]);
  expect(codes(read(textFiles({ f1: POSITIONS.replace("A,Annual", "Q,Quarterly") })))).toEqual([
    "raw.unexpected",
  ]);
  expect(codes(read(textFiles({ f1: POSITIONS.replace(OUT, "FLOW,flow") })))).toEqual([
    "raw.choice",
  ]);
});

test("billions, millions and per cent of the Outlook come to the indicator's unit", () => {
  const text = `iso3,year,indicator,value
KAZ,2018,ngdpd,170.539
KAZ,2018,lp,18.463
KAZ,2018,ngdp_rpch,4.1
KAZ,2018,ngdpdpc,9236.9
`;
  const rows = outlook.read(textFiles({ f1: text }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.value}`)).toEqual([
    "gdp 170539000000",
    "population 18463000",
    "gdp-growth 0.041",
  ]);
  expect(codes(outlook.read(textFiles({ f1: text.replace("lp", "lur") })))).toEqual(["raw.choice"]);
});
