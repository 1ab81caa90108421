import { addDecimals } from "../decimal/index.ts";
import type { Row } from "../importer.ts";
import type { CellAddress } from "../raw/index.ts";
import { ACCOUNTED, toRow } from "../records/index.ts";

/** One cell of a year's table. The importer is an actor, `world`, or `rest-of-` and a region. */
export interface Delivery {
  readonly year: string;
  readonly edition: string;
  readonly exporter: string;
  readonly importer: string;
  readonly value: string;
  readonly at: CellAddress;
}

/** Groups that hold what a region's states without a column of their own received. */
export const RESIDUALS: Readonly<Record<string, string>> = {
  "Other CIS": "rest-of-cis",
  "Other Former Soviet Union": "rest-of-cis",
  "Other Middle East": "rest-of-middle-east",
};

/** Sums over states that have columns; only the sum over all of them is kept. */
export const TOTALS: Readonly<Record<string, string>> = {
  "Total exports": "world",
  CIS: "group",
  "Former Soviet Union": "group",
  "Europe and Eurasia": "group",
  "Middle East": "group",
  "Asia Pacific": "group",
};

const REGIONS: Readonly<Record<string, string>> = {
  KAZ: "rest-of-cis",
  KGZ: "rest-of-cis",
  MDA: "rest-of-cis",
  RUS: "rest-of-cis",
  TJK: "rest-of-cis",
  IRN: "rest-of-middle-east",
  CHN: "elsewhere",
  POL: "elsewhere",
};

/** First data year whose table has trade between states of the former Soviet Union. */
const FIRST_COMPLETE_YEAR = 2009;

/** Cells are rounded to 0.0001 bcm, and some totals were made from other roundings. */
const TOLERANCE = 0.01;

const SOLE_NEIGHBOUR = { exporter: "TKM", residual: "rest-of-middle-east", importer: "IRN" };

/** Rows of all tables: the cells as published, and the zeros that they imply. */
export function toRows(deliveries: readonly Delivery[], reporter: string): readonly Row[] {
  const published = deliveries.map(nameSoleNeighbour);
  const rows = published
    .filter((d) => !d.importer.startsWith("rest-of-"))
    .map((d) =>
      toRow({
        ...cell(d, reporter),
        status: d.renamed ? "estimated" : "reported",
        note: d.renamed
          ? `edition ${d.edition}; published as Other Middle East`
          : `edition ${d.edition}`,
      }),
    );
  const zeros = [...Map.groupBy(published, (d) => d.year).values()].flatMap((year) =>
    impliedZeros(year, published).map((d) =>
      toRow({ ...cell(d, reporter), note: `edition ${d.edition}; ${ACCOUNTED}` }),
    ),
  );
  return [...rows, ...zeros];
}

function cell(d: Delivery, reporter: string) {
  const { exporter: from, importer: to, year: period, value, at } = d;
  return { indicator: "gas-exports", reporter, from, to, period, value, file: "f1", at };
}

function nameSoleNeighbour(d: Delivery): Delivery & { readonly renamed: boolean } {
  const renamed = d.exporter === SOLE_NEIGHBOUR.exporter && d.importer === SOLE_NEIGHBOUR.residual;
  return { ...d, renamed, importer: renamed ? SOLE_NEIGHBOUR.importer : d.importer };
}

function impliedZeros(year: readonly Delivery[], all: readonly Delivery[]): readonly Delivery[] {
  const columns = new Set(year.map((d) => d.importer));
  return [...Map.groupBy(year, (d) => d.exporter)].flatMap(([exporter, own]) => {
    const total = own.find((d) => d.importer === "world");
    if (!total || Number(total.year) < FIRST_COMPLETE_YEAR || !addsUp(total, own)) return [];
    const listed = new Set(own.map((d) => d.importer));
    const customers = new Set(all.filter((d) => d.exporter === exporter).map((d) => d.importer));
    return [...customers]
      .filter((c) => !listed.has(c) && !c.startsWith("rest-of-"))
      .filter((c) => columns.has(c) || !listed.has(region(c)))
      .map((importer) => ({ ...total, importer, value: "0" }));
  });
}

function addsUp(total: Delivery, own: readonly Delivery[]): boolean {
  const sum = addDecimals(own.filter((d) => d !== total).map((d) => d.value));
  return Math.abs(Number(sum) - Number(total.value)) <= TOLERANCE;
}

function region(importer: string): string {
  const known = REGIONS[importer];
  if (known === undefined) throw new Error(`say in which region ${importer} lies`);
  return known;
}
