import { expect, test } from "vitest";
import type { Comparison, Figure } from "./comparison.ts";
import { leadersByState, leadersCsv } from "./leaders-by-state.ts";
import { plainQuestion } from "./question.ts";

const comparison = (
  id: string,
  lines: Readonly<Record<string, readonly Figure[]>>,
): Comparison => ({
  target: { id, name: id, said: id },
  indicator: {
    id: "trade",
    name: "Trade",
    unit: "USD",
    window: 1,
    definition: "",
    caveats: [],
    share: null,
    fromZero: true,
  },
  subject: "trade",
  actors: ["CHN", "RUS"].map((actor) => ({ id: actor, name: actor, said: actor })),
  readings: [
    {
      id: "bns",
      label: "as told",
      whose: "by its figures",
      perspective: "target",
      credits: [{ label: "Bureau", licence: { name: "CC BY" } }],
      lines: Object.entries(lines).map(([actor, figures]) => ({ actor, figures })),
      whole: null,
      duels: [],
    },
  ],
});
const leads = (year: number, ...all: Comparison[]) =>
  leadersByState(all, plainQuestion({ target: "KAZ", indicator: "trade" }), ["CHN", "RUS"], year);

test("a state has the colour of who leads in that year, with everybody's figures", () => {
  const kaz = comparison("KAZ", {
    CHN: [
      [2010, 5],
      [2011, 9],
    ],
    RUS: [
      [2010, 7],
      [2011, 8],
    ],
  });
  expect(leads(2010, kaz)[0]).toMatchObject({
    leader: "RUS",
    figures: "RUS 7\u00a0USD; CHN 5\u00a0USD",
  });
  expect(leads(2011, kaz)[0]).toMatchObject({ leader: "CHN", whose: "as told" });
});

test("nobody leads alone, on unreliable figures, or where two are level", () => {
  const alone = comparison("KGZ", {
    CHN: [
      [2010, 5],
      [2011, 5],
    ],
    RUS: [[2011, 5]],
  });
  const unreliable = comparison("TJK", {
    CHN: [
      [2010, 5, 1],
      [2011, 1],
    ],
    RUS: [
      [2010, 5],
      [2011, 2],
    ],
  });
  expect(leads(2010, alone, unreliable).map((s) => s.leader)).toEqual([undefined, undefined]);
  expect(leads(2011, alone)[0]).not.toHaveProperty("leader");
  expect(leads(2010, unreliable)[0]?.credits.map(({ label }) => label)).toEqual(["Bureau"]);
});

test("the file has each figure with its source, and says where there is none", () => {
  const kaz = comparison("KAZ", { CHN: [[2010, 5]], RUS: [[2010, 7]] });
  const none = comparison("TKM", { CHN: [[2010, 5, 1]] });
  expect(leadersCsv(leads(2010, kaz, none), 2010).split("\n")).toEqual([
    "state,year,actor,value,unit,leads,whose,source,licence",
    "KAZ,2010,RUS,7,USD,yes,as told,Bureau,CC BY",
    "KAZ,2010,CHN,5,USD,no,as told,Bureau,CC BY",
    "TKM,2010,,,,,,,",
    "",
  ]);
});
