import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { ENGLISH } from "../place/index.ts";
import { extendTable, readRecords, someOf, toRow } from "../records/index.ts";

const COLUMNS = [
  "Year",
  "Name",
  "Level",
  "Country",
  "Continent",
  "Developed country",
  "Communist country",
  "Developing country",
];

/** Whom the file calls a leader. */
const LEVELS = {
  President: "president",
  Premier: "premier",
  "Leader CCP": "party leader",
  "Paramount Leader": "paramount leader",
  "Other (Acting leader)": "acting leader",
} as const;

const NAMES = extendTable(
  ENGLISH,
  "WHO WHERE WHEN",
  "SUN Soviet Union\nDDR Germany, East\nYUG Yugoslavia\nPSE Palestine",
);

/**
 * Pairs of lines that are the same. The file has years and no days, so that two journeys in a year
 * look like that: Xi Jinping was in Russia in March and September 2013, in May and July 2015. Both
 * lines count, as they do among the 595 journeys that the publisher speaks of.
 */
const REPEATS = (
  [
    ["1971", "Zhou Enlai", "Vietnam"],
    ["2004", "Wen Jiabao", "United Kingdom"],
    ["2011", "Hu Jintao", "United States"],
    ["2011", "Wen Jiabao", "Indonesia"],
    ["2013", "Xi Jinping", "Indonesia"],
    ["2013", "Xi Jinping", "Russia"],
    ["2015", "Xi Jinping", "Russia"],
  ] as const
).map(([Year, Name, Country]) => ({
  where: { Year, Name, Country },
  times: 2,
  reason: "two visits in a year",
}));

const travel: DatasetDescriptor = {
  id: "ceias-leaders-travel-1-1",
  title: "WHO WHERE WHEN: visits abroad of China's leaders, by host and year",
  publisher: "ceias",
  label: "CEIAS, WHO WHERE WHEN 1.1, July 2021",
  edition: "1.1",
  released: "2021-07-15",
  licence: {
    name: "Free with citation",
    url: "https://ceias.eu/",
    note: "Please cite Turcsanyi and others 2021. The institute's terms were not read at the source.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "milesdwilliams15/chinese_media_and_foreign_aid",
    commit: "6d4593b9f3398b8af691e7fb58d07c01b432afaa",
    note: "01_data/PublicDiplomacy/WHO-WHERE-WHEN-dataset-v.1.1.xlsx",
  },
  files: [{ id: "f1", path: "diplomacy/who_where_when_chinese_leader_travel_all_1949_2020.csv" }],
  coverage: someOf(["leader-visits"], "ceias", 1949, 2020),
  corrections: [],
  notes: [
    "Presidents, premiers and the party's leaders. The file has years and no days, so the visits are counts and no events.",
    "A state and year that is not in the file is no zero: visits to summits are at least in part left out.",
  ],
  read: (files) => {
    const visits = readRecords<Row>(
      files,
      "f1",
      COLUMNS,
      (r) => {
        const period = r.year("Year");
        const to = r.place("Country", NAMES);
        const level = r.choice("Level", LEVELS);
        if (!period || !to || !level) return undefined;
        return toRow({
          indicator: "leader-visits",
          reporter: "ceias",
          from: "CHN",
          to,
          period,
          value: "1",
          note: r.text("Name"),
          file: "f1",
          at: r.at("Name"),
        });
      },
      { repeats: REPEATS },
    );
    return visits.ok ? ok(countVisits(visits.value)) : visits;
  },
};

/** One row for the visits to a state in a year; the note names who came. */
function countVisits(visits: readonly Row[]): readonly Row[] {
  const groups = Map.groupBy(visits, (v) => `${v.to} ${v.period}`);
  return [...groups.values()].flatMap((own) =>
    own.slice(0, 1).map((first) => ({
      ...first,
      value: String(own.length),
      note: [...new Set(own.map((v) => v.note))].toSorted().join(", "),
    })),
  );
}

/** Central European Institute of Asian Studies. */
export const ceias: Importer = { id: "ceias", datasets: [travel] };
