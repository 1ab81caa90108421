import { earliest, latest, type Issue } from "../../model/index.ts";
import type { PackCheck } from "../check.ts";
import { lineOfMembership, NO_GAPS } from "../gaps.ts";
import { fileOf } from "../pack.ts";

/** Nothing ends before it begins. */
export const dates: PackCheck = {
  name: "dates",
  description: "Nothing ends before it begins.",
  run: (pack, gaps = NO_GAPS) => {
    const issues: Issue[] = [];
    const order = (
      from: string | undefined,
      to: string | undefined,
      file: string,
      path: (string | number)[],
    ) => {
      if (from === undefined || to === undefined || latest(to) >= earliest(from)) return;
      issues.push({
        code: "dates_out_of_order",
        message: "the end is before the beginning",
        file,
        path,
        found: `${from} to ${to}`,
        tip: "Exchange the two dates, or correct one.",
      });
    };
    for (const [id, actor] of Object.entries(pack.actors)) {
      order(actor.founded, actor.dissolved, fileOf("actors", id, pack), ["dissolved"]);
    }
    for (const [id, group] of Object.entries(pack.groups)) {
      group.members.forEach((m, i) => {
        if (typeof m !== "string") order(m.from, m.to, fileOf("groups", id, pack), ["members", i]);
      });
    }
    for (const [id, event] of Object.entries(pack.events)) {
      order(event.date, event.end, fileOf("events", id, pack), ["end"]);
    }
    for (const [id, facility] of Object.entries(pack.facilities)) {
      order(facility.opened, facility.closed, fileOf("facilities", id, pack), ["closed"]);
    }
    for (const [id, claim] of Object.entries(pack.claims)) {
      order(claim.period?.from, claim.period?.to, fileOf("claims", id, pack), ["period"]);
    }
    pack.memberships.forEach((m, i) =>
      order(m.from, m.to, "memberships.csv", [lineOfMembership(i, gaps), "to"]),
    );
    return issues;
  },
};
