import type { OpenPack } from "@ambit/core/datasets";
import type { Catalog } from "@ambit/core/catalog";
import { verdictMeaning } from "./words.ts";
import { statusWord, type ClaimStatus } from "#lib/verdict/status.ts";
import { claimsOfPath } from "#lib/navigation/links.ts";
import type { TableRow } from "#lib/tables/row.ts";

const STATUSES: readonly ClaimStatus[] = [
  "supported",
  "refuted",
  "contested",
  "undetermined",
  "assessed",
];

/** What each status means, and how many claims have it. */
export function statusRows({ verdicts }: Pick<OpenPack, "verdicts">): readonly TableRow[] {
  const lines = [...verdicts.values()];
  return STATUSES.map((status) => ({
    id: status,
    cells: [
      { text: statusWord(status) },
      { text: verdictMeaning(status) },
      {
        text: String(lines.filter((line) => line.status === status).length),
        href: claimsOfPath("verdict", status),
      },
    ],
  }));
}

/** Facts of the record that nobody has held against a source yet. */
export interface Unreviewed {
  readonly memberships: number;
  readonly events: number;
  readonly facilities: number;
  readonly total: number;
  /** Of these: known to us, and without any source. */
  readonly withoutSource: number;
}

export function unreviewedOf(catalog: Catalog): Unreviewed {
  const memberships = catalog.memberships.filter(({ status }) => status === "unreviewed");
  const isOpen = ({ evidence }: { evidence: readonly { status: string }[] }) =>
    evidence.every(({ status }) => status === "unreviewed");
  const events = [...catalog.events.values()].filter(isOpen);
  const facilities = [...catalog.facilities.values()].filter(isOpen);
  const sources = [
    ...memberships.map(({ source }) => [source]),
    ...[...events, ...facilities].map(({ evidence }) => evidence.map(({ source }) => source)),
  ];
  return {
    memberships: memberships.length,
    events: events.length,
    facilities: facilities.length,
    total: sources.length,
    withoutSource: sources.filter((list) => list.every((s) => s === "general-knowledge")).length,
  };
}
