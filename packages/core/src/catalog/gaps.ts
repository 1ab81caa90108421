import type { EntityKind } from "./pack.ts";

/** What is there beside a pack that was read in part, so that nothing is called missing that only could not be read. */
export interface Gaps {
  /** `actors/KAZ`: documents that are there and broken. */
  readonly unread: ReadonlySet<string>;
  /** The line in memberships.csv of each membership, where lines between them could not be read. */
  readonly membershipLines?: readonly number[];
}

/** Of a pack that was read whole. */
export const NO_GAPS: Gaps = { unread: new Set() };

/** Whether a document of that id is there, and could not be read. */
export function isUnread({ unread }: Gaps, kind: EntityKind, id: string): boolean {
  return unread.has(`${kind}/${id}`);
}

/** Where a membership stands in memberships.csv, whose first line is the header. */
export function lineOfMembership(index: number, { membershipLines }: Gaps): string {
  return `line ${membershipLines?.[index] ?? index + 2}`;
}
