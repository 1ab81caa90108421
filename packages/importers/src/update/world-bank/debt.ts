import { ok, settle, type Result } from "@ambit/core/model";
import type { Row } from "../../importer.ts";
import { ISO3 } from "../../place/index.ts";
import { joinRows } from "../../records/index.ts";
import { CREDITORS } from "../../world-bank/creditors.ts";
import { WORLD_BANK_LICENCE } from "../../world-bank/licence.ts";
import type { DebtRecord } from "../../world-bank/read-debt-file.ts";
import { sumByCreditor } from "../../world-bank/sum-by-creditor.ts";
import { readCells, toCells } from "../cells/index.ts";
import type { Answer } from "../client/index.ts";
import type { Gathered, Gathering, Series } from "../source.ts";
import { askPages, type Page } from "./ask-pages.ts";
import { readSourcePage, type SourceRecord } from "./read-page.ts";

const API = "https://api.worldbank.org/v2/sources/6";
const DEBTORS = "KAZ KGZ TJK TKM UZB".split(" ");
const MEASURES = ["DOD", "AMT", "INT"];
// Kinds of lender: bilateral, multilateral, bonds, commercial banks, other private.
const LENDERS = ["BLAT", "MLAT", "PBND", "PCBK", "PROP"];
const FIRST_YEAR = 1992;
/** The publisher lists what is due for some years ahead. */
const YEARS_AHEAD = 8;
const TOTAL_WITHOUT_CREDITOR = [{ debtor: "TJK", year: "2002", gap: "15000000" }];

export const DEBT: Series = {
  id: "wb-ids",
  first: "wb-ids-2025",
  name: "World Bank IDS",
  importer: "world-bank",
  home: "https://databank.worldbank.org/source/international-debt-statistics",
  about: {
    title: "International Debt Statistics: public external debt and its service, by creditor",
    publisher: "world-bank",
    licence: WORLD_BANK_LICENCE,
    redistribution: "open",
    perspective: "reporter",
    notes: [
      "A figure is the sum over the kinds of lender that the source has for the creditor and year: bilateral, multilateral, bonds, commercial banks, other private.",
      "The creditors add up to the published World total, except where a note of wb-ids-2025 says otherwise.",
      "The state in which a bank has its seat counts as the creditor of the bank's loans; debt to China includes its policy banks.",
      "Payments after the last year that has a debt outstanding are those that are due.",
    ],
  },
  coverage: ["public-debt", "debt-service", "debt-interest"].map((indicator) => ({
    indicator,
    reporters: DEBTORS,
    partners: "all" as const,
  })),
  gather,
};

async function gather(gathering: Gathering): Promise<Result<Gathered>> {
  const last = gathering.year + YEARS_AHEAD;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => `YR${FIRST_YEAR + i}`);
  const answers: Answer<Page<SourceRecord>>[] = [];
  for (const code of MEASURES.flatMap((m) => LENDERS.map((l) => `DT.${m}.${l}.CD`))) {
    const path = `country/${DEBTORS.join(";")}/series/${code}/counterpart-area/all/time/${years.join(";")}`;
    const pages = await askPages(gathering, (page) => ({
      key: `${code}-${page}`,
      url: `${API}/${path}/data?format=json&per_page=15000&page=${page}`,
      read: readSourcePage,
    }));
    if (!pages.ok) return pages;
    answers.push(...pages.value);
  }
  const read = answers.map(readRecords);
  const records = settle(
    read.flatMap((r) => (r.ok ? r.value : [])),
    read.flatMap((r) => (r.ok ? [] : r.issues)),
  );
  if (!records.ok) return records;
  const rows = addUp(records.value);
  if (!rows.ok) return rows;
  const released = answers.map((a) => a.value.updated).toSorted();
  return ok({ rows: rows.value, answers, released: released.at(-1) ?? "" });
}

function readRecords(answer: Answer<Page<SourceRecord>>): Result<readonly DebtRecord[]> {
  const records = toCells(answer.value.records, ({ variable, value }) => {
    const dimension = Object.fromEntries(variable.map((v) => [v.concept, v]));
    return {
      country: dimension["Country"]?.id,
      series: dimension["Series"]?.id,
      // Numbers of creditors are the source's own; the names are those of earlier editions.
      creditor: dimension["Counterpart-Area"]?.value,
      time: dimension["Time"]?.value,
      value,
    };
  });
  const codes = Object.fromEntries(
    MEASURES.flatMap((m) => LENDERS.map((l) => [`DT.${m}.${l}.CD`, m] as const)),
  );
  return readCells<DebtRecord>(answer.url, records, (r) => {
    const debtor = r.place("country", ISO3);
    const creditor = r.place("creditor", CREDITORS);
    const year = r.year("time");
    const series = r.choice("series", codes);
    const value = r.number("value");
    if (!debtor || !creditor || !year || !series || value === undefined) return undefined;
    return { debtor, creditor, year, value, series, file: answer.id, at: r.at("value") };
  });
}

function addUp(records: readonly DebtRecord[]): Result<readonly Row[]> {
  const of = (...measures: readonly string[]) => records.filter((r) => measures.includes(r.series));
  const stocks = of("DOD");
  const lastYear = Math.max(0, ...stocks.map((r) => Number(r.year)));
  const rows = joinRows(
    sum("public-debt", stocks),
    sum("debt-service", of("AMT", "INT")),
    sum("debt-interest", of("INT")),
  );
  if (!rows.ok) return rows;
  return ok(
    rows.value.map((row) => {
      const due = Number(row.period) > lastYear;
      return { ...row, status: due ? "estimated" : "reported", note: due ? "scheduled" : "" };
    }),
  );
}

/** The gap that an earlier edition had may have been closed by the publisher, or not. */
function sum(indicator: string, records: readonly DebtRecord[]): Result<readonly Row[]> {
  const whole = sumByCreditor(indicator, records);
  if (whole.ok) return whole;
  const known = sumByCreditor(indicator, records, TOTAL_WITHOUT_CREDITOR);
  return known.ok ? known : whole;
}
