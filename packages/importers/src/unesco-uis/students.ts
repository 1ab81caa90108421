import { settle, type Issue, type Result } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { ENGLISH, ignoreNames } from "../place/index.ts";
import { issueAt, type RawFiles } from "../raw/index.ts";
import { extendTable, joinRows, readRecords, toRow } from "../records/index.ts";

const NAMES = extendTable(
  ENGLISH,
  "UNESCO names",
  "KOR Republic of Korea\nHKG Hong Kong\nMAC Macao\nTUR Turkey",
);

// 360info puts small partners together; who is in it changes from year to year.
const LUMPS = ignoreNames(
  "Other countries",
  "Asia: unknown countries",
  "Europe: unknown countries",
);

export const students: DatasetDescriptor = {
  id: "uis-students-2023",
  title: "Internationally mobile tertiary students, by origin and host",
  publisher: "unesco-uis",
  label: "UNESCO Institute for Statistics, by 360info, January 2023",
  edition: "360info, January 2023",
  released: "2023-01-09",
  licence: {
    name: "CC BY-SA 3.0 IGO",
    url: "https://creativecommons.org/licenses/by-sa/3.0/igo/",
    note: "UNESCO Institute for Statistics; 360info's tables CC BY 4.0",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "360-info/report-global-education",
    commit: "b09bb22ac7ef73d980891d8990cf4d0c4b5f3b94",
    note: "popular-destinations-by-origin.csv and popular-origins-by-destination.csv, cut to Central Asia, Russia and China",
  },
  files: [
    {
      id: "abroad",
      path: "students/uis_students_abroad_from_central_asia_by_destination_1998_2020.csv",
    },
    { id: "hosted", path: "students/uis_students_hosted_by_origin_rus_chn_central_asia.csv" },
  ],
  coverage: [
    { indicator: "students", reporters: ["unesco-uis"], partners: "some", from: 1998, to: 2021 },
  ],
  corrections: [],
  notes: [
    "Hosts count; China does not report students by origin, and Russia's figures for 2010 and 2013 are missing.",
    "Small hosts and origins are put together by 360info and left out here.",
    "Figures that are no whole numbers are marked as estimates. A flag of the source is kept as the note; its letters are not explained there.",
    "The two files agree in all 300 cells that both have.",
  ],
  read: (files) => {
    const abroad = read(files, "abroad", "origin_country_name", "dest_country_lumped");
    const hosted = read(files, "hosted", "origin_country_lumped", "dest_country_name");
    return abroad.ok && hosted.ok ? unite(abroad.value, hosted.value) : joinRows(abroad, hosted);
  },
};

function read(
  files: RawFiles,
  file: "abroad" | "hosted",
  origin: string,
  host: string,
): Result<readonly Row[]> {
  const columns =
    file === "abroad"
      ? ["year", origin, host, "value_lumped", "cond_all"]
      : ["year", host, origin, "value_lumped", "cond_all"];
  return readRecords(files, file, columns, (r) => {
    const period = r.year("year");
    const from = r.place(origin, NAMES, LUMPS);
    const to = r.place(host, NAMES, LUMPS);
    const value = r.number("value_lumped");
    const flags = r.text("cond_all").replaceAll(/[- ]/g, "");
    if (!period || !from || !to || value === undefined) return undefined;
    return toRow({
      indicator: "students",
      reporter: "unesco-uis",
      from,
      to,
      period,
      value,
      status: value.includes(".") ? "estimated" : "reported",
      note: flags === "" ? "" : `flag ${flags}`,
      file,
      at: r.at("value_lumped"),
    });
  });
}

/** Both files' rows; a cell that both have is kept once, and must be the same in both. */
function unite(abroad: readonly Row[], hosted: readonly Row[]): Result<readonly Row[]> {
  const cells = new Map(abroad.map((r) => [`${r.from} ${r.to} ${r.period}`, r]));
  const issues: Issue[] = [];
  const rest = hosted.filter((row) => {
    const known = cells.get(`${row.from} ${row.to} ${row.period}`);
    if (known && known.value !== row.value && row.at) {
      issues.push(
        issueAt(row.at, {
          code: "unesco.two-figures",
          message: "the two files give different figures for one cell",
          found: row.value,
          expected: known.value,
        }),
      );
    }
    return known === undefined;
  });
  return settle([...abroad, ...rest], issues);
}
