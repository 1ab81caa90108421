import { ok, type Result } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { ISO3 } from "../../place/index.ts";
import { toRow } from "../../records/index.ts";
import { parseTable, readCells, type Cells } from "../cells/index.ts";
import type { Answer } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { findFile } from "./find-file.ts";

const DATAVERSE = "https://dataverse.harvard.edu/api";
const DOI = "doi:10.7910/DVN/LEJUQZ";
// As of July 2025 the table by year has this name; that of pairs and those by session have others.
const NAME = /^ideal-?points[a-z]*\d{4}\.(tab|csv)$/i;
const FIRST_YEAR = 1991;
const PLACES: ReadonlySet<string> = new Set(
  "AFG ARE ARM AZE BLR CHN DEU FRA GBR GEO IND IRN ITA JPN KAZ KGZ KOR MNG PAK POL RUS SAU TJK TKM TUR UKR USA UZB".split(
    " ",
  ),
);

export const IDEAL_POINTS: Series = {
  id: "voeten-ideal-points",
  first: "voeten-ideal-points-2025",
  name: "UN ideal points (Bailey, Strezhnev and Voeten)",
  importer: "voeten",
  home: "https://doi.org/10.7910/DVN/LEJUQZ",
  about: {
    title: "Ideal points in the United Nations General Assembly",
    publisher: "voeten",
    licence: {
      name: "CC0",
      url: "https://creativecommons.org/publicdomain/zero/1.0/",
      note: "Harvard Dataverse; please cite Bailey, Strezhnev and Voeten 2017",
    },
    redistribution: "attribution",
    perspective: "third-party",
    notes: [
      `From all votes, from ${FIRST_YEAR} on, for ${PLACES.size} states; the estimate from final-passage votes is left out.`,
    ],
  },
  coverage: [{ indicator: "un-ideal-point", reporters: ["voeten"], partners: "some" }],
  gather,
};

async function gather({ ask, expect }: Gathering): Promise<Result<Gathered>> {
  expect(2);
  const list = await ask({
    key: "dataset",
    url: `${DATAVERSE}/datasets/:persistentId/?persistentId=${DOI}`,
    read: findFile(NAME),
  });
  if (!list.ok) return list;
  const file = list.value.value;
  // Without `format=original` a table comes as text with tabs, whatever program it was made with.
  const table = await ask({
    key: "ideal-points",
    url: `${DATAVERSE}/access/datafile/${file.id}`,
    read: (text, url) =>
      parseTable(text, url, {
        delimiter: file.name.endsWith(".csv") ? "," : "\t",
        required: ["iso3c", "year", "idealpointall"],
      }),
  });
  if (!table.ok) return table;
  const rows = readRows(table.value);
  if (!rows.ok) return rows;
  const { name, version, released } = file;
  return ok({
    rows: rows.value,
    answers: [list.value, table.value],
    released,
    version: `${name}, version ${version}`,
  });
}

function readRows(answer: Answer<readonly Cells[]>): Result<readonly Row[]> {
  const wanted = answer.value.filter((r) => PLACES.has(r.cells["iso3c"] ?? ""));
  return readCells<Row>(answer.url, wanted, (r) => {
    const from = r.place("iso3c", ISO3);
    const period = r.year("year");
    const value = r.number("idealpointall", { absent: ["NA", "."] });
    if (!from || !period || value === undefined || Number(period) < FIRST_YEAR) return undefined;
    const at = r.at("idealpointall");
    const key = { indicator: "un-ideal-point", reporter: "voeten", from, period };
    return toRow({ ...key, value, file: answer.id, at });
  });
}
