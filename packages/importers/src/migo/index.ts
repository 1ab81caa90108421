import { ok } from "@ambit/core/model";
import type { DatasetDescriptor, Importer } from "../importer.ts";
import { ISO3 } from "../place/index.ts";
import { readRecords, someOf, toRow } from "../records/index.ts";

const COLUMNS = [
  "igoID",
  "stateID",
  "StateName",
  "membership",
  "Year",
  "Begin",
  "End",
  "cowID",
  "active",
];

const MEMBER = { "1": true } as const;

const informal: DatasetDescriptor = {
  id: "migo-2025",
  title: "MIGO: memberships in informal intergovernmental organisations",
  publisher: "migo",
  label: "MIGO, by manyios, June 2025",
  edition: "manyios, June 2025; memberships to 2010",
  released: "2025-06-02",
  licence: {
    name: "Free with citation",
    note: "Please cite the data set and Hollway and others; repository AGPL-3. The authors' terms were not read at the source. Released is the day of the repository's snapshot.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "globalgov/manyios",
    commit: "ed96b2f3ea977dfe24f88872abe116692ecad540",
    note: "data/memberships.rda (MIGO), the five states of Central Asia",
  },
  files: [{ id: "f1", path: "igo-treaties/migo_informal_igo_memberships_central_asia.csv" }],
  coverage: someOf(["informal-memberships"], "migo", 1992, 2010),
  corrections: [],
  notes: [
    "A figure is the number of organisations with a line for the state and year; the note names them by their abbreviations.",
    "Only the five states are in the file, so that what they share with others cannot be counted.",
  ],
  read: (files) => {
    const lines = readRecords(files, "f1", COLUMNS, (r) => {
      const state = r.place("stateID", ISO3);
      const year = r.year("Year");
      const isMember = r.choice("membership", MEMBER);
      return state && year && isMember
        ? { state, year, name: r.text("igoID"), at: r.at("membership") }
        : undefined;
    });
    if (!lines.ok) return lines;
    const own = Map.groupBy(lines.value, (l) => `${l.state} ${l.year}`);
    return ok(
      [...own.values()].flatMap((memberships) => {
        const names = [...new Set(memberships.map((m) => m.name))].toSorted();
        return memberships.slice(0, 1).map(({ state, year, at }) =>
          toRow({
            indicator: "informal-memberships",
            reporter: "migo",
            from: state,
            period: year,
            value: String(names.length),
            note: names.join(" "),
            file: "f1",
            at,
          }),
        );
      }),
    );
  },
};

/** Informal organisations, by manyios. */
export const migo: Importer = { id: "migo", datasets: [informal] };
