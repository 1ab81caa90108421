import { earliest, type Issue, type Membership } from "../../model/index.ts";
import type { PackCheck } from "../check.ts";
import { lineOfMembership, NO_GAPS } from "../gaps.ts";

const FOREVER = "9999-12-31";

/** Nobody holds the same role in the same organisation twice at a time. */
export const memberships: PackCheck = {
  name: "memberships",
  description: "Nobody holds the same role in the same organisation twice at a time.",
  run: (pack, gaps = NO_GAPS) => {
    const byPlace = Map.groupBy(
      pack.memberships.map((membership, line) => ({ membership, line })),
      ({ membership: m }) => `${m.actor} ${m.organisation} ${m.role}`,
    );
    return [...byPlace].flatMap(([place, entries]) => {
      const sorted = entries.toSorted((a, b) =>
        start(a.membership) < start(b.membership) ? -1 : 1,
      );
      return sorted.flatMap((entry, i): Issue[] => {
        const before = sorted[i - 1];
        if (!before || end(before.membership) <= start(entry.membership)) return [];
        return [
          {
            code: "overlapping_memberships",
            message: `${place}: two memberships overlap`,
            file: "memberships.csv",
            path: [lineOfMembership(entry.line, gaps)],
            found: `${span(before.membership)} and ${span(entry.membership)}`,
            tip: "Give the earlier one an end, or join the two lines.",
          },
        ];
      });
    });
  },
};

const start = (m: Membership) => earliest(m.from);
const end = (m: Membership) => (m.to === undefined ? FOREVER : earliest(m.to));
const span = (m: Membership) => `${m.from} to ${m.to ?? "now"}`;
