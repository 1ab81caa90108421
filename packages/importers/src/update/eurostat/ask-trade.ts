import { settle, type Issue, type ObservationStatus, type Result } from "@ambit/core/model";
import { plainDecimal } from "../../decimal/index.ts";
import type { Row } from "../../importer.ts";
import { toRow } from "../../records/index.ts";
import type { Answer, Question } from "../client/index.ts";
import type { EurostatPlace } from "./places.ts";
import { readJsonStat, type CubeCell, type CubeReading } from "./read-json-stat.ts";

const DATASET = "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409";
const DIMENSIONS = ["freq", "reporter", "partner", "product", "flow", "indicators", "time"];
const FLOWS: Readonly<Record<string, "imports" | "exports">> = { 1: "imports", 2: "exports" };

/** Asks for yearly values of all goods in euro, by flow (1 imports, 2 exports); no code means all. */
export function tradeQuestion(
  reporter: string,
  partner: string,
  flow: string,
  firstYear: number,
): Question<CubeReading> {
  const key = `A.${reporter}.${partner}.TOTAL.${flow}.VALUE_IN_EUROS`;
  return {
    key,
    url: `${DATASET}/${key}?format=JSON&lang=en&startPeriod=${firstYear}`,
    read: readJsonStat(DIMENSIONS),
  };
}

export interface TradePlaces {
  readonly reporter: (code: string, label: string) => EurostatPlace;
  readonly partner: (code: string, label: string) => EurostatPlace;
}

/** Rows of an answer; codes and signs that nobody knows are issues. */
export function tradeRows(
  { id, url, value: cube }: Answer<CubeReading>,
  places: TradePlaces,
): Result<readonly Row[]> {
  const issues = new Map<string, Issue>();
  const place = (dimension: "reporter" | "partner", cell: CubeCell) => {
    const code = cell.codes[dimension] ?? "";
    const label = cube.labels[dimension]?.[code] ?? "";
    const found = places[dimension](code, label);
    if (found.known) return found.id;
    issues.set(`${dimension} ${code}`, unknownCode(url, dimension, code, label));
    return undefined;
  };
  const rows = cube.cells.flatMap((cell, i) => {
    const reporter = place("reporter", cell);
    const partner = place("partner", cell);
    const flow = FLOWS[cell.codes["flow"] ?? ""];
    const period = cell.codes["time"] ?? "";
    const value = plainDecimal(cell.value);
    const status = statusOf(cell.signs);
    if (status === undefined) issues.set(cell.signs, unknownSign(url, cell.signs));
    if (!reporter || !partner || !flow || !value || !status) return [];
    const [from, to] = flow === "exports" ? [reporter, partner] : [partner, reporter];
    const key = { indicator: "exports-eur", reporter, from, to, period };
    return [toRow({ ...key, value, status, file: id, at: { file: url, row: i + 1 } })];
  });
  return settle(rows, [...issues.values()]);
}

/** Eurostat's signs: provisional, estimated, unreliable; breaks, definitions and revisions change no status. */
function statusOf(signs: string): ObservationStatus | undefined {
  if (!/^[bcdefnprsuz]*$/.test(signs)) return undefined;
  if (signs.includes("u")) return "unreliable";
  if (/[efs]/.test(signs)) return "estimated";
  return signs.includes("p") ? "provisional" : "reported";
}

function unknownCode(url: string, dimension: string, code: string, label: string): Issue {
  return {
    code: "update.unknown-place",
    message: `nobody knows this ${dimension}`,
    file: url,
    path: ["dimension", dimension],
    found: `${code} (${label || "without a label"})`,
    expected: "a known code",
    tip: "Add it to packages/importers/src/update/eurostat/partners.txt, or leave it out in places.ts when it is a group.",
  };
}

function unknownSign(url: string, signs: string): Issue {
  return {
    code: "update.unknown-sign",
    message: "a figure has a sign that is not in Eurostat's list",
    file: url,
    path: ["status"],
    found: signs,
    expected: "letters of bcdefnprsuz",
    tip: "Look the sign up in Eurostat's list of flags.",
  };
}
