import type { Result } from "@ambit/core/model";
import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer, Row } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readWide, someOf } from "../records/index.ts";

const deployed: DatasetDescriptor = {
  id: "us-troops-2026",
  title: "United States active-duty troops by host",
  publisher: "us-dmdc",
  label: "US Defense Manpower Data Center, by troopdata, June 2026",
  edition: "troopdata, June 2026",
  released: "2026-06-02",
  licence: {
    name: "Public domain",
    note: "US Defense Manpower Data Center; compiled by Kane, Allen, Flynn and Machain, repository GPL-3",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "meflynn/troopdata",
    commit: "3946bcf89a6d72de8abace812dc557f1f249f5f7",
    note: "data-raw/troopdata-rebuild-country-year.csv, the five states of Central Asia",
  },
  files: [{ id: "f1", path: "security/us_troops_deployed_central_asia_1991_2024.csv" }],
  coverage: someOf(["troops"], "us-dmdc", 1992, 2024),
  corrections: [
    {
      id: "kgz-manas-not-counted",
      status: "unreliable",
      where: { from: "USA", to: "KGZ", years: [2002, 2007] },
      reason:
        "American troops used the Manas air base in these years, and the count has fewer than thirty.",
      evidence:
        "https://rferl.org/amp/us-handing-over-key-to-kyrgyz-base/25408141.html: in use since December 2001. The count itself jumps from 6 to 1,064 in 2008.",
    },
    {
      id: "uzb-karshi-not-counted",
      status: "unreliable",
      where: { from: "USA", to: "UZB", years: [2002, 2005] },
      reason:
        "American troops used the Karshi-Khanabad air base in these years, and the count leaves them out.",
      evidence:
        "http://www.themoscowtimes.com/news/article/us-vacates-manas-airbase-in-kyrgyzstan/501470.html: in use from 2001, asked to leave in 2005, and gone by 21 November of that year.",
    },
  ],
  notes: ["Rows for 1951, 1952 and 1991, before the states were independent, are left out."],
  read: (files) => turn(readWide(files, TABLE)),
};

const TABLE = {
  file: "f1",
  columns: [
    "countryname",
    "year",
    "ccode",
    "iso3c",
    "region",
    "troops_ad",
    ..."army navy air_force marine_corps coast_guard space_force".split(" ").map((s) => `${s}_ad`),
    "army_national_guard",
    "air_national_guard",
    ..."army navy marine_corps air_force coast_guard".split(" ").map((s) => `${s}_reserve`),
    "total_selected_reserve",
    ..."army navy marine_corps air_force dod total".split(" ").map((s) => `${s}_civilian`),
  ],
  reporter: "us-dmdc",
  place: "iso3c",
  names: ISO3,
  year: "year",
  indicators: { troops_ad: "troops" },
  firstYear: 1992,
} as const;

/** The table is about hosts; the sender is always the United States. */
function turn(rows: Result<readonly Row[]>): Result<readonly Row[]> {
  return rows.ok ? ok(rows.value.map((r) => ({ ...r, from: "USA", to: r.from }))) : rows;
}

export const usDmdc: Importer = { id: "us-dmdc", datasets: [deployed] };
