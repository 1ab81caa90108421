import { expect, test } from "vitest";
import {
  buildDataset,
  buildEngine,
  buildGroup,
  buildIndicator,
  figures,
  type FigureRow,
} from "../testing/index.ts";
import { leadsOf } from "./leaders.ts";

const SUITORS = ["CHN", "RUS", "TUR"];
const exportsOf = (partner: string, values: Record<number, number>, dataset = "bns") =>
  figures(dataset, "KAZ", "exports", `KAZ>${partner}`, values);

function leads(
  rows: readonly FigureRow[],
  { parts = {}, suitors = SUITORS, blocs = {}, indicator = "exports", year = 2024 } = {},
) {
  const engine = buildEngine(rows, parts);
  return leadsOf(engine, { indicator, targetPlace: 0, window: 1 }, "KAZ", suitors, year, blocs);
}

test("who is ahead of those that are seen does not lead while another could have more", () => {
  const [lead] = leads([...exportsOf("CHN", { 2023: 9 }), ...exportsOf("TUR", { 2023: 2 })]);
  expect(lead).toMatchObject({
    leader: null,
    aheadOf: ["TUR"],
    unseen: ["RUS"],
    couldLead: ["RUS"],
  });
  expect(lead?.standings.map((s) => s.actor)).toEqual(["CHN", "TUR"]);
});

test("who cannot have more, by what the total leaves over, does not cast doubt", () => {
  const rows = [...exportsOf("CHN", { 2023: 9 }), ...exportsOf("TUR", { 2023: 2 })];
  const [narrow] = leads([...rows, ...exportsOf("world", { 2023: 19 })]);
  expect(narrow).toMatchObject({ leader: "CHN", unseen: ["RUS"], couldLead: [] });
  const [wide] = leads([...rows, ...exportsOf("world", { 2023: 20 })]);
  expect(wide).toMatchObject({ leader: null, couldLead: ["RUS"] });
});

test("who is not in a complete list has nothing, and is seen", () => {
  const coverage = [
    {
      indicator: "exports",
      reporters: "all" as const,
      partners: "all" as const,
      from: 1990,
      to: 2030,
    },
  ];
  const [lead] = leads([...exportsOf("CHN", { 2023: 9 }), ...exportsOf("TUR", { 2023: 2 })], {
    parts: { datasets: { bns: buildDataset({ coverage }) } },
  });
  expect(lead).toMatchObject({ leader: "CHN", unseen: [], aheadOf: ["TUR", "RUS"] });
});

test("nobody leads where the first two are level", () => {
  const rows = SUITORS.flatMap((s) => exportsOf(s, { 2023: s === "TUR" ? 1 : 5 }));
  expect(leads(rows)[0]).toMatchObject({ leader: null, aheadOf: ["TUR"], couldLead: [] });
});

test("a bloc that is not listed could have what its members could have together, and no more than is left", () => {
  const rows = [
    ...exportsOf("CHN", { 2023: 9 }),
    ...exportsOf("RUS", { 2023: 3 }),
    ...exportsOf("DEU", { 2023: 2 }),
  ];
  const options = {
    suitors: ["CHN", "RUS", "eu"],
    blocs: { eu: "pair" },
    parts: { groups: { pair: buildGroup("DEU", "BLR") } },
  };
  expect(leads(rows, options)[0]).toMatchObject({ leader: null, couldLead: ["eu"] });
  const bounded = leads([...rows, ...exportsOf("world", { 2023: 16 })], options);
  expect(bounded[0]).toMatchObject({ leader: "CHN", unseen: ["eu"] });
  const whole = leads([...rows, ...exportsOf("BLR", { 2023: 8 })], options);
  expect(whole[0]).toMatchObject({ leader: "eu", unseen: [] });
});

test("a bloc's rate is no higher than its members'", () => {
  const agreement = (partner: string, value: number) =>
    figures("un", "voeten", "agreement", `KAZ>${partner}`, { 2019: value });
  const rows = [agreement("CHN", 0.9), agreement("RUS", 0.7), agreement("DEU", 0.6)].flat();
  const options = {
    indicator: "agreement",
    suitors: ["CHN", "RUS", "eu"],
    blocs: { eu: "pair" },
    parts: {
      groups: { pair: buildGroup("DEU", "BLR") },
      indicators: {
        agreement: buildIndicator({ measure: "rate", unit: "ratio", minimum: 0, maximum: 1 }),
      },
    },
  };
  expect(leads(rows, options)[0]).toMatchObject({ leader: null, couldLead: ["eu"] });
  const all = [...rows, ...agreement("BLR", 0.8)];
  expect(leads(all, options)[0]).toMatchObject({ leader: "CHN", unseen: ["eu"], couldLead: [] });
});

test("a certain lead comes before a newer one in part, and among certain ones the newest first", () => {
  const old = SUITORS.flatMap((s) => exportsOf(s, { 2014: s === "RUS" ? 9 : 1 }, "old"));
  const rows = [
    ...old,
    ...exportsOf("CHN", { 2024: 9 }, "part"),
    ...exportsOf("TUR", { 2024: 2 }, "part"),
    ...["CHN", "RUS"].flatMap((s) => exportsOf(s, { 2020: s === "CHN" ? 9 : 1 }, "newer")),
    ...exportsOf("world", { 2020: 12 }, "newer"),
  ];
  expect(leads(rows).map((l) => [l.reading.datasets[0], l.year, l.leader])).toEqual([
    ["newer", 2020, "CHN"],
    ["old", 2014, "RUS"],
    ["part", 2024, null],
  ]);
});

test("where the latest year is seen in part, the latest year that is seen well enough is told too", () => {
  const rows = [
    ...exportsOf("CHN", { 2012: 5, 2013: 8, 2014: 9 }),
    ...exportsOf("RUS", { 2012: 6, 2013: 7 }),
    ...exportsOf("TUR", { 2012: 1, 2013: 1, 2014: 1 }),
  ];
  expect(leads(rows)).toMatchObject([
    { year: 2013, leader: "CHN", since: 2013, sinceAtLeast: false },
    { year: 2014, leader: null, couldLead: ["RUS"] },
  ]);
  expect(leads(rows, { year: 2012 })).toMatchObject([
    { year: 2012, leader: "RUS", since: 2012, sinceAtLeast: true },
  ]);
});

test("a lead goes back no further than it is certain", () => {
  const rows = [
    ...exportsOf("CHN", { 2020: 5, 2021: 6, 2022: 7, 2023: 8 }),
    ...exportsOf("RUS", { 2022: 1, 2023: 1 }),
    ...exportsOf("TUR", { 2020: 1, 2021: 1, 2022: 1, 2023: 1 }),
  ];
  expect(leads(rows)[0]).toMatchObject({ leader: "CHN", since: 2022, sinceAtLeast: true });
});
