import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { energy } from "./energy.ts";
import { interregionalGas } from "./interregional-gas.ts";

const TRADE = `region,flow_block,line,year,bcm
Other CIS,Pipeline exports,Russia,2008,74.4452
Other CIS,Pipeline exports,of which: China,2017,36.6607
Other CIS,Pipeline exports,Europe,2017,8.0912
China,Pipeline imports,Russia,2022,14.6694
China,Pipeline imports,Other CIS,2022,39.756
Russia,Pipeline imports,Pipeline imports,2008,74.4452
`;

test("lines between two actors are kept once, lines about regions are not", () => {
  expect(figures(interregionalGas.read(textFiles({ f1: TRADE })))).toEqual([
    "energy-institute other-cis RUS 2008 74.4452",
    "energy-institute other-cis CHN 2017 36.6607",
    "energy-institute RUS CHN 2022 14.6694",
    "energy-institute world RUS 2008 74.4452",
  ]);
});

test("a region that nobody knows is an issue", () => {
  const text = TRADE.replace("China,Pipeline imports,Russia", "Cathay,Pipeline imports,Russia");
  expect(codes(interregionalGas.read(textFiles({ f1: text })))).toEqual(["raw.unexpected"]);
});

const ENERGY = `geo,year,value,indicator
russia,1984,556.40867,gas_production_bcm
russian_federation,1985,424.88122,gas_production_bcm
total_cis,1985,554.67636,gas_production_bcm
kazakhstan,2024,87.5585,oil_production_tonnes
`;

test("the series called russia is the Soviet Union's", () => {
  const rows = energy.read(textFiles({ f1: ENERGY }));
  expect(rows.ok && rows.value.map((r) => `${r.indicator} ${r.from} ${r.value}`)).toEqual([
    "gas-production SUN 556.40867",
    "gas-production RUS 424.88122",
    "oil-production KAZ 87.5585",
  ]);
});

test("a year of the Soviet Union's series after its end is an issue", () => {
  const text = ENERGY.replace("russia,1984", "russia,1986");
  expect(codes(energy.read(textFiles({ f1: text })))).toEqual(["raw.unexpected"]);
});
