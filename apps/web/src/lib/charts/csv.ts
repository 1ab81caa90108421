import type { Credit } from "./credit.ts";

export type Cell = string | number | null | undefined;

function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values as RFC 4180 has them, with LF. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");
}

/** An address that holds the file itself, so that a page without scripts can offer it for download. */
export function csvAddress(text: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
}

/** What a file says of where its figures come from, in the last columns of every line. */
export const CREDIT_COLUMNS = ["source", "licence"] as const;

export const creditCells = (credits: readonly Credit[]): readonly Cell[] => [
  credits.map(({ label }) => label).join("; "),
  [...new Set(credits.map(({ licence }) => licence.url ?? licence.name))].join("; "),
];
