import { distance } from "fastest-levenshtein";
import type { Issue } from "../../model/index.ts";
import type { PackCheck } from "../check.ts";
import { isUnread, lineOfMembership, NO_GAPS } from "../gaps.ts";
import { fileOf, type EntityKind } from "../pack.ts";

type Path = readonly (string | number)[];

/** Every id that a document names exists. */
export const references: PackCheck = {
  name: "references",
  description: "Every id that a document names exists.",
  run: (pack, gaps = NO_GAPS) => {
    const issues: Issue[] = [];
    const need = (kind: EntityKind, id: string | undefined, file: string, path: Path) => {
      if (id === undefined || Object.hasOwn(pack[kind], id) || isUnread(gaps, kind, id)) return;
      const near = nearest(id, Object.keys(pack[kind]));
      issues.push({
        code: "dangling_reference",
        message: `there is no ${kind.replace(/ies$/, "y").replace(/s$/, "")} "${id}"`,
        file,
        path,
        found: id,
        tip: near ? `Did you mean "${near}"?` : `Add ${fileOf(kind, id, pack)}.`,
      });
    };
    const actors = (ids: readonly string[], file: string, field: string) =>
      ids.forEach((id, i) => need("actors", id, file, [field, i]));

    for (const [id, actor] of Object.entries(pack.actors)) {
      const file = fileOf("actors", id, pack);
      need("groups", actor.membershipsCoveredFor, file, ["membershipsCoveredFor"]);
      need("actors", actor.state, file, ["state"]);
      actors(actor.related, file, "related");
    }
    for (const [id, group] of Object.entries(pack.groups)) {
      group.members.forEach((m, i) =>
        need("actors", typeof m === "string" ? m : m.actor, fileOf("groups", id, pack), [
          "members",
          i,
        ]),
      );
    }
    for (const [id, dataset] of Object.entries(pack.datasets)) {
      const file = fileOf("datasets", id, pack);
      need("actors", dataset.publisher, file, ["publisher"]);
      dataset.coverage.forEach((c, i) => {
        need("indicators", c.indicator, file, ["coverage", i, "indicator"]);
        if (c.reporters !== "all") {
          c.reporters.forEach((who, j) =>
            need("actors", who, file, ["coverage", i, "reporters", j]),
          );
        }
      });
      dataset.corrections.forEach((c, i) => {
        need("indicators", c.where.indicator, file, ["corrections", i, "where", "indicator"]);
        for (const key of ["reporter", "from", "to"] as const) {
          need("actors", c.where[key], file, ["corrections", i, "where", key]);
        }
      });
    }
    for (const [id, source] of Object.entries(pack.sources)) {
      const file = fileOf("sources", id, pack);
      need("actors", source.publisher, file, ["publisher"]);
      actors(source.authors, file, "authors");
    }
    for (const [id, claim] of Object.entries(pack.claims)) {
      const file = fileOf("claims", id, pack);
      need("sources", id.split("/")[0], file, []);
      actors(claim.actors, file, "actors");
      claim.facilities.forEach((f, i) => need("facilities", f, file, ["facilities", i]));
      claim.relations.forEach((r, i) => need("claims", r.claim, file, ["relations", i, "claim"]));
    }
    for (const [id, event] of Object.entries(pack.events)) {
      const file = fileOf("events", id, pack);
      need("actors", event.place, file, ["place"]);
      for (const field of ["participants", "absent", "about"] as const)
        actors(event[field], file, field);
    }
    for (const [id, facility] of Object.entries(pack.facilities)) {
      const file = fileOf("facilities", id, pack);
      actors(facility.hosts, file, "hosts");
      actors(facility.operators, file, "operators");
    }
    for (const [id, question] of Object.entries(pack.questions)) {
      const file = fileOf("questions", id, pack);
      question.claims.forEach((claim, i) => need("claims", claim, file, ["claims", i]));
    }
    pack.memberships.forEach((m, i) => {
      need("actors", m.actor, "memberships.csv", [lineOfMembership(i, gaps), "actor"]);
      need("actors", m.organisation, "memberships.csv", [
        lineOfMembership(i, gaps),
        "organisation",
      ]);
    });
    return issues;
  },
};

function nearest(id: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((other) => ({ other, far: distance(id.toLowerCase(), other.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.floor(id.length / 3)) ? best.other : undefined;
}
