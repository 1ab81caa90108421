import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ENGLISH, FIVE, ignoreNames } from "../place/index.ts";
import { allOf, extendTable, readRecords } from "../records/index.ts";
import { countTogether, type Exercise } from "./count-together.ts";

const FIRST = 1994;
const LAST = 2010;

// StateA to StateZ, then StateAA to StateAM.
const LETTERS = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" ");
const STATES = [...LETTERS, ...LETTERS.slice(0, 13).map((l) => `A${l}`)].map((l) => `State${l}`);

const COLUMNS = [
  "MMEID",
  "Ex_Name",
  "Series_Name",
  "Location",
  "lat",
  "lon",
  ..."StartDate s.year s.month s.day EndDate e.year e.month e.day".split(" "),
  ..."CPX Air Land Sea Amphibious Cyber Warfighting Peacekeeping Humanitarian".split(" "),
  "FocusDescription",
  "AdditionalParticipantInfo",
  ...STATES,
];

const NAMES = extendTable(ENGLISH, "Multilateral Military Exercises", "TUR Turkey");

const NOT_NAMED = ignoreNames("", "-9", "Baltic States");

const exercises: DatasetDescriptor = {
  id: "mme-7",
  title: "Multilateral Military Exercises: exercises held together, by pair and year",
  publisher: "multilateral-military-exercises",
  label: "Multilateral Military Exercises, version 7",
  edition: "7, exercises to 2010",
  released: "2026-06-02",
  licence: {
    name: "CC0 (Harvard Dataverse)",
    url: "https://doi.org/10.7910/DVN/KHFODX",
    note: "Please cite the data set; repository GPL-3. The year of release is that of the repository's snapshot.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "meflynn/troopdata",
    commit: "3946bcf89a6d72de8abace812dc557f1f249f5f7",
    note: "data-raw/mme_v7.csv, the 179 exercises with a state of Central Asia",
  },
  files: [{ id: "f1", path: "security/mme_v7_multinational_exercises_central_asia_1993_2010.csv" }],
  coverage: allOf(["joint-exercises"], "multilateral-military-exercises", FIVE, FIRST, LAST),
  corrections: [],
  notes: [
    "An exercise counts once for each pair of its participants of which at least one is a state of Central Asia, in the year in which it began. A pair stands in both orders.",
    "For pairs that ever exercised together, and for those of a state of Central Asia with China, Russia, Turkey or the United States, a year without a known exercise is written out as zero.",
    "Collected from news; what no paper reported is not in it. Participants that are not named as states are left out.",
  ],
  read: (files) => {
    const list = readRecords<Exercise>(
      files,
      "f1",
      COLUMNS,
      (r) => {
        const year = r.year("s.year");
        const states = STATES.flatMap((c) => r.place(c, NAMES, NOT_NAMED) ?? []);
        return year ? { year, states: [...new Set(states)], at: r.at("MMEID") } : undefined;
      },
      { key: ["MMEID"] },
    );
    return list.ok ? ok(countTogether(list.value, FIRST, LAST)) : list;
  },
};

export const mme: Importer = { id: "mme", datasets: [exercises] };
