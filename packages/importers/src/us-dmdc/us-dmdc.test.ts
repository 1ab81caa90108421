import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { usDmdc } from "./index.ts";

const HEADER =
  "countryname,year,ccode,iso3c,region,troops_ad,army_ad,navy_ad,air_force_ad,marine_corps_ad,coast_guard_ad,space_force_ad,army_national_guard,air_national_guard,army_reserve,navy_reserve,marine_corps_reserve,air_force_reserve,coast_guard_reserve,total_selected_reserve,army_civilian,navy_civilian,marine_corps_civilian,air_force_civilian,dod_civilian,total_civilian";

function line(year: number, troops: string): string {
  return `Kyrgyzstan,${year},703,KGZ,Europe & Central Asia,${troops}${",0".repeat(20)}\n`;
}

function read(body: string) {
  const [dataset] = usDmdc.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: `${HEADER}\n${body}` }));
}

test("the United States send, the state of the line is the host, from 1992 on", () => {
  expect(figures(read(line(1951, "0") + line(2011, "12135")))).toEqual([
    "us-dmdc USA KGZ 2011 12135",
  ]);
});

test("a text in place of a count is an issue", () => {
  expect(codes(read(line(2011, "many")))).toEqual(["raw.number"]);
});
