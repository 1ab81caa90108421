import { settle, type Issue, type Result } from "@ambit/core/model";
import { readNumber } from "../decimal/index.ts";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { placeByName } from "../place/index.ts";
import { cellAddress, expectCells, issueAt, sheetNamed, type RawFiles } from "../raw/index.ts";
import { toRow } from "../records/index.ts";
import { MATRIX_NAMES } from "./names.ts";

const SHEET = "Remittance inflows";
const FIRST = 1980;
const LAST = 2019;

// The five states, their neighbours and the powers; the sheet has 200 others.
const STATES =
  "AFG ARM AZE BLR CHN DEU FRA GBR GEO IND IRN ITA JPN KAZ KGZ KOR MNG PAK RUS TJK TKM TUR UKR USA UZB world".split(
    " ",
  );

export const inflows: DatasetDescriptor = {
  id: "knomad-2020",
  title: "Migrant remittance inflows",
  publisher: "knomad",
  label: "KNOMAD, April 2020",
  edition: "April 2020",
  released: "2020-04",
  licence: {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    note: "KNOMAD / World Bank",
  },
  redistribution: "open",
  perspective: "third-party",
  origin: {
    repository: "jonaperezl/Diaspora-EE-NIS",
    commit: "fb7830d77cbd82516aa58bbfd1e1131f41169739",
    note: "data_raw/remit_migr/remittance_inflows_april_2020.xlsx",
  },
  files: [{ id: "f1", path: "remittances/KNOMAD_remittance_inflows_april_2020.xlsx" }],
  coverage: [
    {
      indicator: "remittances-received",
      reporters: ["knomad"],
      partners: "some",
      from: FIRST,
      to: LAST,
    },
  ],
  corrections: [],
  notes: [
    "2019 is an estimate.",
    "Uzbekistan's 2018 figure is half of what the World Bank published in 2025 (wb-remittances).",
  ],
  read: readInflows,
};

function readInflows(files: RawFiles): Result<readonly Row[]> {
  const sheets = files.sheets("f1");
  if (!sheets.ok) return sheets;
  const path = files.path("f1");
  const sheet = sheetNamed(path, sheets.value, SHEET);
  if (!sheet.ok) return sheet;
  const years = Array.from({ length: LAST - FIRST }, (_, i) => FIRST + i);
  const header = expectCells(path, sheet.value, 0, [
    "Migrant remittance inflows (US$ million)",
    ...years,
    `${LAST}e`,
  ]);
  if (!header.ok) return header;

  const issues: Issue[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  sheet.value.rows.forEach((cells, row) => {
    const from = placeByName(MATRIX_NAMES, String(cells[0] ?? ""));
    if (!from || !STATES.includes(from)) return;
    seen.add(from);
    for (let column = 1; column <= LAST - FIRST + 1; column++) {
      const at = cellAddress(path, SHEET, row, column);
      const number = readNumber(cells[column], at, { shift: 6 });
      if (!number.ok) issues.push(...number.issues);
      else if (number.value !== undefined) {
        rows.push(
          toRow({
            indicator: "remittances-received",
            reporter: "knomad",
            from,
            period: String(FIRST + column - 1),
            value: number.value,
            status: column === LAST - FIRST + 1 ? "estimated" : "reported",
            file: "f1",
            at,
          }),
        );
      }
    }
  });
  for (const state of STATES.filter((s) => !seen.has(s))) {
    issues.push(
      issueAt(cellAddress(path, SHEET, 0), {
        code: "knomad.state-missing",
        message: `no row of the sheet is about ${state}`,
        expected: `a row with a name of ${state}`,
      }),
    );
  }
  return settle(rows, issues);
}
