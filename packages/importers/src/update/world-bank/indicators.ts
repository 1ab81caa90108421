import type { Result } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { ISO3 } from "../../place/index.ts";
import { extendTable, joinRows, toRow } from "../../records/index.ts";
import { WORLD_BANK_LICENCE } from "../../world-bank/licence.ts";
import { readCells, toCells } from "../cells/index.ts";
import type { Answer } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { askPages, type Page } from "./ask-pages.ts";
import { readIndicatorPage, type IndicatorRecord } from "./read-page.ts";

const API = "https://api.worldbank.org/v2";
const CODES = extendTable(ISO3, "World Bank country codes", "eu EUU\nworld WLD");

const REGION = "AFG ARM AZE BLR CHN GEO IND IRN KAZ KGZ MNG PAK RUS TJK TKM TUR UKR USA UZB".split(
  " ",
);
const POWERS = "DEU FRA GBR ITA JPN KOR EUU WLD".split(" ");

// Statuses are hardly used and described nowhere; one that is not known here stops the update.
const STATUSES = { "": "reported", E: "estimated", P: "provisional", F: "estimated" } as const;

interface Indicators {
  readonly id: string;
  readonly first: string;
  readonly title: string;
  readonly countries: readonly string[];
  /** Code of the World Bank to indicator. */
  readonly codes: Readonly<Record<string, string>>;
}

function indicators({ id, first, title, countries, codes }: Indicators): Series {
  return {
    id,
    first,
    name: "World Bank WDI",
    importer: "world-bank",
    home: "https://databank.worldbank.org/source/world-development-indicators",
    about: {
      title: `World Development Indicators: ${title}`,
      publisher: "world-bank",
      licence: WORLD_BANK_LICENCE,
      redistribution: "open",
      perspective: "third-party",
      notes: [`Series ${Object.keys(codes).join(", ")} for ${countries.length} places.`],
    },
    coverage: Object.values(codes).map((indicator) => ({
      indicator,
      reporters: ["world-bank"],
      partners: "some" as const,
    })),
    gather: (gathering) => gather(gathering, countries, codes),
  };
}

async function gather(
  gathering: Gathering,
  countries: readonly string[],
  codes: Readonly<Record<string, string>>,
): Promise<Result<Gathered>> {
  const answers: Answer<Page<IndicatorRecord>>[] = [];
  for (const code of Object.keys(codes)) {
    const pages = await askPages(gathering, (page) => ({
      key: `${code}-${page}`,
      url: `${API}/country/${countries.join(";")}/indicator/${code}?format=json&per_page=1000&page=${page}`,
      read: readIndicatorPage,
    }));
    if (!pages.ok) return pages;
    answers.push(...pages.value);
  }
  const rows = joinRows(...answers.map((answer) => readRows(answer, codes)));
  if (!rows.ok) return rows;
  const updated = answers.map((a) => a.value.updated).toSorted();
  return {
    ok: true,
    value: { rows: rows.value, answers, released: updated.at(-1) ?? "" },
  };
}

function readRows(
  { url, id, value: page }: Answer<Page<IndicatorRecord>>,
  codes: Readonly<Record<string, string>>,
): Result<readonly Row[]> {
  const asked = Object.entries(codes).filter(([code]) => id.startsWith(`${code}-`));
  const records = toCells(page.records, (r) => ({
    indicator: r.indicator.id,
    countryiso3code: r.countryiso3code,
    date: r.date,
    value: r.value,
    obs_status: r.obs_status,
  }));
  return readCells<Row>(url, records, (r) => {
    const indicator = r.choice("indicator", Object.fromEntries(asked));
    const from = r.place("countryiso3code", CODES);
    const period = r.year("date");
    const value = r.number("value");
    const status = r.choice("obs_status", STATUSES);
    if (!indicator || !from || !period || value === undefined || !status) return undefined;
    const at = r.at("value");
    return toRow({ indicator, reporter: "world-bank", from, period, value, status, file: id, at });
  });
}

export const INDICATORS: readonly Series[] = [
  indicators({
    id: "wb-gdp",
    first: "wb-gdp",
    title: "gross domestic product, current US dollars",
    countries: [...REGION, ...POWERS],
    codes: { "NY.GDP.MKTP.CD": "gdp" },
  }),
  indicators({
    id: "wb-population",
    first: "wb-population",
    title: "population",
    countries: [...REGION, ...POWERS],
    codes: { "SP.POP.TOTL": "population" },
  }),
  indicators({
    id: "wb-wdi",
    first: "wb-wdi-2022",
    title: "remittances, foreign direct investment, aid",
    countries: REGION,
    codes: {
      "BX.TRF.PWKR.CD.DT": "remittances-received",
      "BX.KLT.DINV.CD.WD": "fdi-inflows",
      "DT.ODA.ODAT.CD": "aid-received",
    },
  }),
];
