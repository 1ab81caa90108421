import { settle, type Issue, type Result } from "@ambit/core/model";
import type { DatasetDescriptor, Row } from "../importer.ts";
import { placeTable } from "../place/index.ts";
import { issueAt } from "../raw/index.ts";
import { readRecords, toRow } from "../records/index.ts";

const COLUMNS = ["target", "influencer", "year", "n_votes", "agreement_exact", "agreement_3cat"];

const CODES = placeTable(
  "ISO 3166-1 alpha-2 codes of the file",
  "ARE AE,AFG AF,ARM AM,AZE AZ,BLR BY,CHN CN,DEU DE,FRA FR,GBR GB,GEO GE,IND IN,IRN IR,ITA IT,JPN JP,KAZ KZ,KGZ KG,KOR KR,MNG MN,PAK PK,POL PL,RUS RU,SAU SA,TJK TJ,TKM TM,TUR TR,UKR UA,USA US,UZB UZ".replaceAll(
    ",",
    "\n",
  ),
);

/** A January session is all that the file has of 2020. */
const LAST_WHOLE_YEAR = 2019;

export const agreement: DatasetDescriptor = {
  id: "voeten-agreement-2021",
  title: "Agreement in roll calls of the United Nations General Assembly",
  publisher: "voeten",
  label: "UN General Assembly roll calls (Voeten, unvotes 2021)",
  edition: "unvotes, March 2021",
  released: "2021-03-08",
  licence: {
    name: "CC0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
    note: "Roll calls: Voeten, Harvard Dataverse; packaged by unvotes (MIT). Please cite Bailey, Strezhnev and Voeten 2017.",
  },
  redistribution: "attribution",
  perspective: "third-party",
  origin: {
    repository: "dgrtwo/unvotes",
    commit: "7eb7034314ff79c49c9e0785fcd9d216fa04cf14",
    note: "Computed from data/un_votes.rda and un_roll_calls.rda",
  },
  files: [{ id: "f1", path: "un-voting/unga_agreement_dyad_year_central_asia_1992_2019.csv" }],
  coverage: [
    {
      indicator: "un-agreement",
      reporters: ["voeten"],
      partners: "some",
      from: 1992,
      to: LAST_WHOLE_YEAR,
    },
  ],
  corrections: [],
  notes: [
    "One less half the distance, averaged over the roll calls in which both took part, where yes is 1, abstention 2 and no 3.",
    "The shares were computed before the import; the roll calls themselves are not among the raw files.",
    "Agreement has no direction: each pair stands in both orders.",
  ],
  read: (files) => {
    const rows = readRecords<Row>(files, "f1", COLUMNS, (r) => {
      const from = r.place("target", CODES);
      const to = r.place("influencer", CODES);
      const period = r.year("year");
      const votes = r.number("n_votes");
      const value = r.number("agreement_3cat");
      if (value !== undefined && (Number(value) < 0 || Number(value) > 1)) {
        r.refuse("agreement_3cat", "a share lies between 0 and 1", "0 to 1");
      }
      if (!from || !to || !period || !votes || value === undefined) return undefined;
      if (Number(period) > LAST_WHOLE_YEAR) return undefined;
      return toRow({
        indicator: "un-agreement",
        reporter: "voeten",
        from,
        to,
        period,
        value,
        note: `${votes} roll calls`,
        file: "f1",
        at: r.at("agreement_3cat"),
      });
    });
    return rows.ok ? inBothOrders(rows.value) : rows;
  },
};

/** Adds each pair's other order; a pair that the file has in both must be the same in both. */
function inBothOrders(rows: readonly Row[]): Result<readonly Row[]> {
  const known = new Map(rows.map((r) => [`${r.from} ${r.to} ${r.period}`, r]));
  const issues: Issue[] = [];
  const turned = rows.flatMap((row) => {
    const other = known.get(`${row.to} ${row.from} ${row.period}`);
    if (other && other.value !== row.value && row.at) {
      issues.push(
        issueAt(row.at, {
          code: "voeten.not-symmetric",
          message: `the file has another figure for ${row.to} and ${row.from}`,
          found: row.value,
          expected: other.value,
        }),
      );
    }
    return other ? [] : [{ ...row, from: row.to, to: row.from }];
  });
  return settle([...rows, ...turned], issues);
}
