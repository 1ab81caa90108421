import { settle, type Issue, type Result } from "@ambit/core/model";
import type { Row } from "../importer.ts";
import { COW } from "../place/index.ts";
import { issueAt, type CellAddress, type RawFiles } from "../raw/index.ts";
import { readRecords, toRow, type RecordReader } from "../records/index.ts";
import { isMissingZero } from "./missing-zero.ts";

const COLUMNS = ["ccode1", "ccode2", "year", "flow1", "flow2", "smoothflow1", "smoothflow2"];

/** Million USD; -9 is missing in the project's own files, NA in those made with R. */
const MILLIONS = { shift: 6, absent: ["NA", "-9"] };

interface Dyad {
  readonly importer: string;
  readonly exporter: string;
  readonly period: string;
  /** Imports of the first state from the second, USD. */
  readonly flow: string | undefined;
  /** The same of the second from the first, which the pair's other line gives again. */
  readonly back: string | undefined;
  readonly at: CellAddress;
}

/** Directed dyad-years: each pair stands twice, and only the first flow of each line is stored. */
export function readTrade(files: RawFiles): Result<readonly Row[]> {
  const dyads = readRecords(files, "f1", COLUMNS, readLine);
  if (!dyads.ok) return dyads;
  const issues = contradictions(dyads.value);
  return settle(dyads.value.flatMap(rowOf), issues);
}

function readLine(record: RecordReader): Dyad | undefined {
  const importer = record.place("ccode1", COW);
  const exporter = record.place("ccode2", COW);
  const period = record.year("year");
  const flow = record.number("flow1", MILLIONS);
  const back = record.number("flow2", MILLIONS);
  if (!importer || !exporter || !period) return undefined;
  return { importer, exporter, period, flow, back, at: record.at("flow1") };
}

function rowOf({ importer, exporter, period, flow, at }: Dyad): Row[] {
  if (flow === undefined) return [];
  const row = toRow({
    indicator: "exports",
    reporter: "cow",
    from: exporter,
    to: importer,
    period,
    value: flow,
    file: "f1",
    at,
  });
  return [
    isMissingZero(row) ? { ...row, status: "unreliable", note: "zero stands for missing" } : row,
  ];
}

function contradictions(dyads: readonly Dyad[]): Issue[] {
  const byPair = new Map(dyads.map((d) => [key(d.importer, d.exporter, d.period), d]));
  return dyads.flatMap((dyad) => {
    const other = byPair.get(key(dyad.exporter, dyad.importer, dyad.period));
    if (other?.flow === dyad.back && other?.back === dyad.flow) return [];
    return [
      issueAt(dyad.at, {
        code: "cow.pair",
        message: "the two lines of a pair do not say the same",
        found: other ? `${dyad.back} and ${other.flow}` : "no line for the other direction",
        expected: "the same two flows, the other way round",
      }),
    ];
  });
}

function key(importer: string, exporter: string, period: string): string {
  return `${importer} ${exporter} ${period}`;
}
