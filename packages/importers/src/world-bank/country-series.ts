import type { Correction } from "@ambit/core/model";
import type { DatasetDescriptor } from "../importer.ts";
import { ignoreNames, ISO3 } from "../place/index.ts";
import { extendTable, readRecords, toRow } from "../records/index.ts";
import { WORLD_BANK_LICENCE } from "./licence.ts";

const CODES = extendTable(ISO3, "World Bank country codes", "eu EUU\nworld WLD\nXKX XKX");

// Regions and income groups by their code. A code that is neither a state nor here stops the import.
const GROUPS = ignoreNames(
  ..."AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC".split(
    " ",
  ),
  ..."LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC".split(
    " ",
  ),
);

interface CountrySeries {
  readonly id: string;
  readonly indicator: string;
  readonly title: string;
  readonly edition: string;
  readonly released: string;
  readonly path: string;
  readonly code: string;
  readonly repository: string;
  readonly commit: string;
  readonly years: readonly [number, number];
  readonly corrections?: readonly Correction[];
}

/** A World Bank series that is published as one row a country and year. */
function countrySeries(s: CountrySeries): DatasetDescriptor {
  return {
    id: s.id,
    title: s.title,
    publisher: "world-bank",
    label: `World Bank WDI, ${s.edition}`,
    edition: s.edition,
    released: s.released,
    licence: WORLD_BANK_LICENCE,
    redistribution: "open",
    perspective: "third-party",
    origin: {
      repository: s.repository,
      commit: s.commit,
      note: `${s.code}; released is the day of the repository's snapshot`,
    },
    files: [{ id: "f1", path: s.path }],
    coverage: [
      {
        indicator: s.indicator,
        reporters: ["world-bank"],
        partners: "some",
        from: s.years[0],
        to: s.years[1],
      },
    ],
    corrections: s.corrections ?? [],
    notes: ["Cut to the five states of Central Asia, their neighbours and the powers."],
    read: (files) =>
      readRecords(files, "f1", ["Country Name", "Country Code", "Year", "Value"], (r) => {
        const from = r.place("Country Code", CODES, GROUPS);
        const period = r.year("Year");
        const value = r.number("Value");
        if (!from || !period || value === undefined) return undefined;
        return toRow({
          indicator: s.indicator,
          reporter: "world-bank",
          from,
          period,
          value,
          file: "f1",
          at: r.at("Value"),
        });
      }),
  };
}

export const gdp = countrySeries({
  id: "wb-gdp",
  indicator: "gdp",
  title: "World Development Indicators: gross domestic product, current US dollars",
  edition: "values to 2023",
  released: "2026-03-20",
  path: "macro/gdp_current_usd_worldbank_1989_2023.csv",
  code: "NY.GDP.MKTP.CD",
  repository: "datasets/gdp",
  commit: "822019c80142c162e4ca4eb1a63699ae36075078",
  years: [1989, 2023],
  corrections: [
    {
      id: "geo-1989",
      status: "unreliable",
      where: { from: "GEO", years: [1989, 1989] },
      reason: "14,047 dollars are no state's output.",
      evidence: "The same file has 7.5 bn USD for 1990.",
    },
  ],
});

export const population = countrySeries({
  id: "wb-population",
  indicator: "population",
  title: "World Development Indicators: population",
  edition: "values to 2024",
  released: "2026-03-06",
  path: "macro/population_worldbank_1989_2024.csv",
  code: "SP.POP.TOTL",
  repository: "datasets/population",
  commit: "425fc447a53a26c767a15a7de60c4cc2478a0595",
  years: [1989, 2024],
});
