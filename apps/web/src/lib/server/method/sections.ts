import type { OpenPack } from "@ambit/core/datasets";
import { explain } from "@ambit/core/language";
import { readTest, type Engine } from "@ambit/core/verify";
import { formatExact } from "#lib/format/number.ts";
import { english } from "#lib/language/names.ts";
import { apiPath, checkPath, pathTo } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { correctionsOf } from "#lib/server/datasets/corrections.ts";
import type { TableRow } from "#lib/tables/row.ts";
import { callRows, functionRows, hedgeRows } from "./language.ts";
import { statusRows, unreviewedOf } from "./tally.ts";

/** A step of the method, with what belongs to it besides the words. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms?: readonly {
    readonly term: string;
    readonly meaning: string;
    readonly lang?: "en" | undefined;
  }[];
  readonly table?: {
    readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
    readonly rows: readonly TableRow[];
    /** Folded away at first. */
    readonly folded?: string;
  };
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

const EXAMPLE = "trade(KAZ, CHN)[2023] > 41 bn USD";

/** The whole method, in the order in which a claim goes through it. */
export function methodSections(engine: Engine, pack: OpenPack): readonly Section[] {
  return [...steps(engine, pack), ...languageSections(engine, pack)];
}

function steps(engine: Engine, pack: OpenPack): readonly Section[] {
  const { catalog, verdicts } = pack;
  const read = readTest(engine, EXAMPLE);
  const corrections = [...catalog.datasets.keys()].flatMap((id) =>
    correctionsOf(catalog, engine.store, id),
  );
  const unreviewed = unreviewedOf(catalog);
  return [
    {
      id: "claims",
      heading: m.method_claims_heading(),
      paragraphs: [m.method_claims_1(), m.method_claims_2()],
      ...(read.ok
        ? {
            terms: [
              {
                term: EXAMPLE,
                meaning: explain(read.value.tree, engine.vocabulary),
                lang: english,
              },
            ],
            links: [
              { label: m.method_try(), href: checkPath(EXAMPLE) },
              { label: m.method_try_api(), href: apiPath("verify", { test: EXAMPLE }) },
            ],
          }
        : {}),
    },
    {
      id: "readings",
      heading: m.method_readings_heading(),
      paragraphs: [m.method_readings_1(), m.method_readings_2()],
      terms: [
        { term: m.method_target(), meaning: m.method_target_means() },
        { term: m.method_partner(), meaning: m.method_partner_means() },
        { term: m.method_third_party(), meaning: m.method_third_party_means() },
        { term: m.method_record(), meaning: m.method_record_means() },
      ],
      links: [{ label: m.method_see_mirror(), href: pathTo("/mirror/") }],
    },
    {
      id: "hedges",
      heading: m.method_hedges_heading(),
      paragraphs: [m.method_hedges_1()],
      table: {
        columns: [{ label: m.method_written() }, { label: m.method_rule() }],
        rows: hedgeRows(),
      },
    },
    {
      id: "logic",
      heading: m.method_logic_heading(),
      paragraphs: [m.method_logic_1(), m.method_coverage_1(), m.method_coverage_2()],
    },
    {
      id: "verdicts",
      heading: m.method_verdicts_heading(),
      paragraphs: [m.method_verdicts_1()],
      table: {
        columns: [
          { label: m.method_status() },
          { label: m.method_when() },
          { label: m.nav_claims(), numeric: true },
        ],
        rows: statusRows(pack),
      },
    },
    {
      id: "corrections",
      heading: m.method_corrections_heading(),
      paragraphs: [
        m.method_corrections_1({
          corrections: corrections.length,
          figures: formatExact(corrections.reduce((sum, { figures }) => sum + figures, 0)),
        }),
      ],
      links: [{ label: m.method_see_corrections(), href: pathTo("/data/#corrections") }],
    },
    {
      id: "clocks",
      heading: m.method_clocks_heading(),
      paragraphs: [
        m.method_clocks_1(),
        m.method_clocks_2({
          count: [...verdicts.values()].filter(({ expired }) => expired).length,
        }),
      ],
    },
    {
      id: "assessments",
      heading: m.method_assessments_heading(),
      paragraphs: [m.method_assessments_1(), m.method_assessments_2()],
    },
    {
      id: "records",
      heading: m.method_records_heading(),
      paragraphs: [m.method_records_1()],
      links: [
        {
          label: m.method_see_wilson(),
          href: "https://doi.org/10.1080/01621459.1927.10502953",
        },
      ],
    },
    {
      id: "unreviewed",
      heading: m.method_unreviewed_heading(),
      paragraphs: [m.method_unreviewed_1({ ...unreviewed })],
      links: [{ label: m.method_see_unreviewed(), href: pathTo("/data/#unreviewed") }],
    },
    {
      id: "limits",
      heading: m.method_limits_heading(),
      paragraphs: [m.method_limits_1(), m.method_limits_2()],
    },
  ];
}

function languageSections(engine: Engine, pack: OpenPack): readonly Section[] {
  return [
    {
      id: "language",
      heading: m.method_language_heading(),
      paragraphs: [m.method_language_1(), m.method_language_2(), m.method_language_3()],
    },
    {
      id: "functions",
      heading: m.method_functions_heading(),
      paragraphs: [m.method_functions_1()],
      table: {
        columns: [
          { label: m.method_function() },
          { label: m.method_gives() },
          { label: m.method_example() },
        ],
        rows: functionRows(engine, pack),
      },
    },
    {
      id: "indicators",
      heading: m.method_indicators_heading(),
      paragraphs: [m.method_indicators_1()],
      table: {
        columns: [
          { label: m.method_call() },
          { label: m.actors_column_name() },
          { label: m.indicators_unit() },
          { label: m.indicators_expression() },
        ],
        rows: callRows(pack),
        folded: m.method_indicators_show({ count: pack.catalog.indicators.size }),
      },
    },
  ];
}
