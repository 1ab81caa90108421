import type { Row } from "../importer.ts";
import { toRow } from "../records/index.ts";

/** What a reporter writes down: goods that leave it, or goods that arrive. */
export type Flow = "exports" | "imports";

export interface TradeFigure {
  readonly flow: Flow;
  readonly reporter: string;
  readonly partner: string;
  readonly period: string;
  /** Plain decimal, USD. */
  readonly value: string;
  readonly file: string;
  readonly at: NonNullable<Row["at"]>;
  readonly note?: string;
}

/** The row of a reporter's own figure; its imports are stored as exports of its partner. */
export function tradeRow({ flow, partner, ...figure }: TradeFigure): Row {
  const [from, to] = flow === "exports" ? [figure.reporter, partner] : [partner, figure.reporter];
  return toRow({ indicator: "exports", from, to, ...figure });
}
