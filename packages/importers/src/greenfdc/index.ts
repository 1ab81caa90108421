import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow, type RecordReader } from "../records/index.ts";

const COLUMNS = [
  "Country",
  "Country Code",
  "Region",
  "IncomeGroup",
  "Likely date of joining",
  "Likely date of exit",
];

const FIRST = 2013;
const LAST = 2023;

const joining: DatasetDescriptor = {
  id: "greenfdc-bri-2023",
  title: "Countries of the Belt and Road Initiative: likely years of joining",
  publisher: "green-finance-development-center",
  label: "Green Finance & Development Center, December 2023",
  edition: "December 2023",
  released: "2023-12",
  licence: {
    name: "Free with citation",
    url: "https://greenfdc.org/countries-of-the-belt-and-road-initiative-bri/",
    note: "Please cite Nedopil 2023. The center's terms were not read at the source.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "esc1734/BRI-data",
    commit: "3d67072d78e8a5da82293c7cb6e1e9d92890458c",
    note: "23_12_BRI-countries-public.xlsx",
  },
  files: [{ id: "f1", path: "igo-treaties/bri_countries_joining_dates_greenfdc_2023_12.csv" }],
  coverage: someOf(["belt-and-road-memorandum"], "green-finance-development-center", FIRST, LAST),
  corrections: [],
  notes: [
    "The list gives a likely date; a state counts from its year on, and in the year of its exit no more.",
    "Years before the date are written out as zero. States without a date are left out.",
    "The memberships recorded here differ for two states of Central Asia: Tajikistan, which Chinese media call the first to sign, in September 2015, is in this list from 2018, and Turkmenistan, which joined in January 2023, from 2017. For the other three they follow the list or agree with it.",
  ],
  read: (files) => {
    const states = readRecords<readonly Row[]>(files, "f1", COLUMNS, (r) => {
      const from = r.place("Country Code", ISO3);
      const joined = yearOf(r, "Likely date of joining");
      const left = yearOf(r, "Likely date of exit") ?? Infinity;
      if (!from || joined === undefined) return undefined;
      const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
      const note = `joined ${r.text("Likely date of joining")}`;
      return [
        years.map((year) =>
          toRow({
            indicator: "belt-and-road-memorandum",
            reporter: "green-finance-development-center",
            from,
            period: String(year),
            value: year >= joined && year < left ? "1" : "0",
            status: "estimated",
            note,
            file: "f1",
            at: r.at("Likely date of joining"),
          }),
        ),
      ];
    });
    return states.ok ? ok(states.value.flat()) : states;
  },
};

/** Undefined where there is no date. */
function yearOf(r: RecordReader, column: string): number | undefined {
  const text = r.text(column);
  if (text === "") return undefined;
  const year = /^(\d{4})-\d\d-\d\d$/.exec(text)?.[1];
  if (year === undefined) r.refuse(column, "this is not a day", "2015-08-01");
  return year === undefined ? undefined : Number(year);
}

/** Green Finance & Development Center. */
export const greenfdc: Importer = { id: "greenfdc", datasets: [joining] };
