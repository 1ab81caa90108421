import { ok, type Result } from "@ambit/core/model";
import { shiftDecimal } from "../decimal/index.ts";
import type { DatasetDescriptor, Row } from "../importer.ts";
import type { RawFiles } from "../raw/index.ts";
import { joinRows, readRecords, toRow } from "../records/index.ts";
import { readFacts, type Fact } from "./read-facts.ts";
import { SKIPPED } from "./skipped.ts";

const COMMON = {
  publisher: "ambit",
  edition: "2026",
  released: "2026",
  licence: {
    name: "Single facts, each to be cited with its page",
    note: "The address is the note.",
  },
  redistribution: "attribution",
  origin: { note: "Figures read in public web pages, each with its address" },
  files: [{ id: "f1", path: "facts/documented_facts_with_sources.csv" }],
  corrections: [],
} as const;

/** The body named by the page that has no part in the dyad. */
const OBSERVERS: readonly (readonly [RegExp, string])[] = [
  [/Itar-Tass|four times less/, "press-reports"],
  [/201st base|Kant airbase/, "press-reports"],
  [/Central Asia Barometer/, "central-asia-barometer"],
  [/M-Vector/, "m-vector"],
  [/Gallup/, "gallup"],
  [/^EDB Monitoring/, "eurasian-development-bank"],
];

/** The state whose office or central bank the page names. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/Bank of Russia|Russian Ministry/, "RUS"],
  [/Central Bank of Uzbekistan/, "UZB"],
  [/National Bank of Kazakhstan/, "KAZ"],
  [/MOFCOM/, "CHN"],
];

const OFFICIAL = ["remittances", "students"];

function isOfficial({ topic, says }: Fact): boolean {
  return OFFICIAL.includes(topic) || /MOFCOM/.test(says);
}

export const documentedFacts: DatasetDescriptor = {
  ...COMMON,
  id: "documented-facts",
  title: "Single figures from public pages: gas, bases, opinion, investment",
  label: "Documented facts, 2026",
  perspective: "third-party",
  coverage: [
    {
      indicator: "gas-exports",
      reporters: ["press-reports"],
      partners: "some",
      from: 2006,
      to: 2008,
    },
    { indicator: "troops", reporters: ["press-reports"], partners: "some", from: 2013, to: 2013 },
    {
      indicator: "opinion-covid-helper",
      reporters: ["central-asia-barometer"],
      partners: "some",
      from: 2020,
      to: 2020,
    },
    {
      indicator: "opinion-very-positive-role",
      reporters: ["m-vector"],
      partners: "some",
      from: 2012,
      to: 2012,
    },
    {
      indicator: "leadership-approval",
      reporters: ["gallup"],
      partners: "some",
      from: 2018,
      to: 2018,
    },
    {
      indicator: "fdi-stock",
      reporters: ["eurasian-development-bank"],
      partners: "some",
      from: 2024,
      to: 2024,
    },
  ],
  notes: [
    "Approximate figures of the press are marked as estimates; 41 bcm in 2006 stands in the page as more than 41, and 42 bcm in 2008 is worked out from its fourfold of the 10 to 11 bcm of 2010.",
    "Gallup's figures are means of four states and of the years from 2006 to 2018; they stand under 2018.",
    ...SKIPPED.map(([topic, dyad, year, why]) => `Left out: ${topic}, ${dyad}, ${year}: ${why}.`),
  ],
  read: (files) => assign(files, (f) => !isOfficial(f), OBSERVERS),
};

export const documentedOfficial: DatasetDescriptor = {
  ...COMMON,
  id: "documented-official-figures",
  title: "Single figures of central banks and ministries, from public pages",
  label: "Documented official figures, 2026",
  perspective: "reporter",
  coverage: [
    {
      indicator: "remittances",
      reporters: ["RUS", "UZB", "KAZ"],
      partners: "some",
      from: 2013,
      to: 2022,
    },
    { indicator: "students", reporters: ["RUS"], partners: "some", from: 2021, to: 2021 },
    { indicator: "fdi-stock", reporters: ["CHN", "KAZ"], partners: "some", from: 2012, to: 2022 },
  ],
  notes: [
    "The Bank of Russia counts what goes through money-transfer systems, to persons and from persons.",
    "China's ministry of commerce gives its stock in the five states together; nearly 15 bn USD in 2022 is marked as an estimate.",
    "China's stock in Kazakhstan at the end of 2016 stands twice: by Kazakhstan's and by China's statistics.",
  ],
  read: (files) => joinRows(assign(files, isOfficial, OFFICES), readTwoSided(files)),
};

function assign(
  files: RawFiles,
  wanted: (fact: Fact) => boolean,
  bodies: readonly (readonly [RegExp, string])[],
): Result<readonly Row[]> {
  const facts = readFacts(files);
  if (!facts.ok) return facts;
  return ok(
    facts.value.filter(wanted).map(({ row, says }) => ({
      ...row,
      // An empty reporter is malformed, and the runner names the cell.
      reporter: bodies.find(([pattern]) => pattern.test(says))?.[1] ?? "",
    })),
  );
}

/** The cell `3.51 / 5.432`: the host's figure, then the investor's. */
function readTwoSided(files: RawFiles): Result<readonly Row[]> {
  const columns = ["topic", "dyad", "year", "unit", "value", "note", "source_url"];
  return readRecords<Row>(files, "f1", columns, (r) => {
    if (!r.text("dyad").includes("(host statistics / Chinese statistics)")) return undefined;
    const [, host, investor] = /^(\d+\.\d+) \/ (\d+\.\d+)$/.exec(r.text("value")) ?? [];
    if (host === undefined || investor === undefined) {
      r.refuse("value", "this is not a pair of figures", "3.51 / 5.432");
      return undefined;
    }
    return [["KAZ", host] as const, ["CHN", investor] as const].map(([reporter, billions]) =>
      toRow({
        indicator: "fdi-stock",
        reporter,
        from: "CHN",
        to: "KAZ",
        period: r.text("year"),
        value: shiftDecimal(billions, 9),
        note: r.text("source_url"),
        file: "f1",
        at: r.at("value"),
      }),
    );
  });
}
