import { expect, test } from "vitest";
import { codes, figures } from "../testing/index.ts";
import { textFiles } from "../testing/text-files.ts";
import { mme } from "./index.ts";

const HEADER =
  "MMEID,Ex_Name,Series_Name,Location,lat,lon,StartDate,s.year,s.month,s.day,EndDate,e.year,e.month,e.day,CPX,Air,Land,Sea,Amphibious,Cyber,Warfighting,Peacekeeping,Humanitarian,FocusDescription,AdditionalParticipantInfo,StateA,StateB,StateC,StateD,StateE,StateF,StateG,StateH,StateI,StateJ,StateK,StateL,StateM,StateN,StateO,StateP,StateQ,StateR,StateS,StateT,StateU,StateV,StateW,StateX,StateY,StateZ,StateAA,StateAB,StateAC,StateAD,StateAE,StateAF,StateAG,StateAH,StateAI,StateAJ,StateAK,StateAL,StateAM";

function exercise(year: string, ...states: readonly string[]): string {
  const before = [
    `m-${states.join(" ")}`,
    "-9",
    "",
    "",
    "",
    "",
    "",
    year,
    ...Array.from({ length: 17 }, () => ""),
  ];
  return [...before, ...states, ...Array.from({ length: 39 - states.length }, () => "")].join(",");
}

function read(...lines: readonly string[]) {
  const [dataset] = mme.datasets;
  if (!dataset) throw new Error("no dataset");
  return dataset.read(textFiles({ f1: `${[HEADER, ...lines].join("\n")}\n` }));
}

const LINES = [
  exercise("2008", "Kazakhstan", "Russia", "Ukraine", "-9"),
  exercise("2008", "Russia", "Kazakhstan"),
];

test("an exercise counts for each pair with a state of Central Asia, in both orders", () => {
  expect(figures(read(...LINES)).filter((f) => !f.includes("no exercise"))).toEqual([
    "multilateral-military-exercises KAZ RUS 2008 2",
    "multilateral-military-exercises KAZ UKR 2008 1",
    "multilateral-military-exercises RUS KAZ 2008 2",
    "multilateral-military-exercises UKR KAZ 2008 1",
  ]);
});

test("the other years of such a pair are zeros", () => {
  const zeros = figures(read(...LINES)).filter((f) => f.includes("no exercise"));
  expect(zeros.filter((f) => /KAZ RUS|RUS KAZ|KAZ UKR|UKR KAZ/.test(f))).toHaveLength(4 * 16);
  expect(zeros).toContain(
    "multilateral-military-exercises TKM CHN 2010 0 (no exercise in the list)",
  );
  expect(zeros[0]).toBe("multilateral-military-exercises KAZ RUS 1994 0 (no exercise in the list)");
});

test("a participant that nobody knows and a missing year are issues", () => {
  expect(codes(read(exercise("2008", "Kazakhstan", "Syldavia")))).toEqual(["place.unknown"]);
  expect(codes(read(exercise("-9", "Kazakhstan", "Russia")))).toEqual(["raw.year"]);
});

test("an exercise that stands twice, or a number that does, is an issue", () => {
  const [first = "", second = ""] = LINES;
  expect(codes(read(first, second, first))).toEqual(["raw.row-twice"]);
  expect(codes(read(first, first.replace("2008", "2009")))).toEqual(["raw.key-twice"]);
});
