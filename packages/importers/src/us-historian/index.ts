import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ENGLISH, FIVE } from "../place/index.ts";
import { readRecords, toRow } from "../records/index.ts";

const COLUMNS = [
  "destination country",
  "destination city",
  "description",
  "time",
  "year",
  "year_aggregate",
  "visitor",
];

const FIRST = 1992;
const LAST = 2019;

const travel: DatasetDescriptor = {
  id: "us-secretary-travel-2023",
  title: "Travels of the United States Secretaries of State to Central Asia",
  publisher: "us-historian",
  label: "Office of the Historian, US Department of State, by 2023",
  edition: "repository, March 2023; visits to February 2020",
  released: "2023-03-06",
  licence: { name: "Public domain", url: "https://history.state.gov/", note: "US government" },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "macs30122-winter23/final-project-internacia",
    commit: "ea68189ae04ef9ba835038d8af58e82924e0310c",
    note: "data/AmericanSecretaryVisit.csv, visits to the five states; released is the day of the repository's snapshot",
  },
  files: [{ id: "f1", path: "diplomacy/AmericanSecretaryVisit_central_asia.csv" }],
  coverage: [
    {
      indicator: "foreign-minister-visits",
      reporters: ["us-historian"],
      partners: "some",
      from: 1991,
      to: 2020,
    },
  ],
  corrections: [],
  notes: [
    "The office lists every journey of a Secretary of State, so a year from 1992 to 2019 without one to a state is written out as zero. The last visits in the file are of February 2020; the rest of that year is not known to be complete.",
    "The file has days and no visitor's name; the visits are counts and no events.",
  ],
  read: (files) => {
    const visits = readRecords(
      files,
      "f1",
      COLUMNS,
      (r) => {
        const to = r.place("destination country", ENGLISH);
        const period = r.year("year");
        const days = r.text("time");
        if (period && !days.endsWith(period)) {
          r.refuse("time", "the days are of another year", `a date in ${period}`);
        }
        r.choice("visitor", { "US Secretary of State": true });
        return to && period ? { to, period, days, at: r.at("time") } : undefined;
      },
      { key: ["destination country", "destination city", "time"] },
    );
    if (!visits.ok) return visits;
    const counted = Map.groupBy(visits.value, (v) => `${v.to} ${v.period}`);
    const base = { indicator: "foreign-minister-visits", reporter: "us-historian", from: "USA" };
    const made = [...counted.values()].flatMap((own) =>
      own.slice(0, 1).map(({ to, period, at }) => {
        const note = own.map((v) => v.days).join("; ");
        return toRow({ ...base, to, period, value: String(own.length), note, file: "f1", at });
      }),
    );
    const none = FIVE.flatMap((to) =>
      Array.from({ length: LAST - FIRST + 1 }, (_, i) => String(FIRST + i))
        .filter((period) => !counted.has(`${to} ${period}`))
        .map((period) =>
          toRow({ ...base, to, period, value: "0", note: "no visit in the list", file: "f1" }),
        ),
    );
    return ok([...made, ...none]);
  },
};

/** Office of the Historian of the United States Department of State. */
export const usHistorian: Importer = { id: "us-historian", datasets: [travel] };
