import { isUnread, type Catalog, type Gaps } from "../../catalog/index.ts";
import { checkDefinition, parse } from "../../language/index.ts";
import type { Issue } from "../../model/index.ts";
import type { Engine } from "../../verify/index.ts";
import { namesUnread } from "./names-unread.ts";

interface Named {
  readonly file: string;
  readonly field: readonly string[];
  readonly refs: readonly string[];
}

/** What actors, facilities and assessments name as showing or bearing them out is there: series, events, memberships, facilities, claims. */
export function checkShown(engine: Engine, gaps: Gaps): readonly Issue[] {
  return namedIn(engine.catalog).flatMap(({ file, field, refs }) =>
    refs.flatMap((ref, i) => {
      const wrong = wrongIn(engine, gaps, ref);
      return wrong === undefined
        ? []
        : [
            {
              code: "dangling_reference",
              message: wrong,
              file,
              path: [...field, i],
              found: ref,
              tip: "Write indicator:trade(KAZ, CHN), event:, facility:, membership:KGZ/wto, claim: or an address.",
            },
          ];
    }),
  );
}

function namedIn({ actors, facilities, claims }: Catalog): readonly Named[] {
  const shown = (folder: string, all: Iterable<{ id: string; shownBy: readonly string[] }>) =>
    [...all].map(({ id, shownBy }) => ({
      file: `${folder}/${id}.yml`,
      field: ["shownBy"],
      refs: shownBy,
    }));
  return [
    ...shown("actors", actors.values()),
    ...shown("facilities", facilities.values()),
    ...[...claims.values()].map(({ id, assessment }) => ({
      file: `claims/${id}.yml`,
      field: ["assessment", "evidence"],
      refs: assessment?.evidence ?? [],
    })),
  ];
}

/** What is wrong with a reference; undefined for one that leads somewhere. */
function wrongIn({ catalog, vocabulary }: Engine, gaps: Gaps, ref: string): string | undefined {
  const known = (entities: "actors" | "events" | "facilities" | "claims", id: string) =>
    catalog[entities].has(id) || isUnread(gaps, entities, id);
  if (/^https?:\/\//.test(ref)) return undefined;
  const [kind = "", ...rest] = ref.split(":");
  const id = rest.join(":");
  switch (kind) {
    case "indicator": {
      const parsed = parse(id);
      if (!parsed.ok) return parsed.issues[0].message;
      const { tree } = parsed.value;
      if (tree.type !== "call") return "this is no series";
      if (namesUnread(tree, gaps)) return undefined;
      const isOne = tree.args.every((arg) => arg.type === "name" && catalog.actors.has(arg.name));
      // Where a group stands in it, what is shown is the sum.
      const read = isOne ? parsed : parse(`sum(${id})`);
      const checked = read.ok ? checkDefinition(read.value, vocabulary, []) : read;
      return checked.ok ? undefined : checked.issues[0].message;
    }
    case "membership": {
      const [actor = "", organisation = ""] = id.split("/");
      return known("actors", actor) && known("actors", organisation)
        ? undefined
        : `there is no "${actor}" or no "${organisation}"`;
    }
    case "event":
      return known("events", id) ? undefined : `there is no event "${id}"`;
    case "facility":
      return known("facilities", id) ? undefined : `there is no facility "${id}"`;
    case "claim":
      return known("claims", id) ? undefined : `there is no claim "${id}"`;
    default:
      return "this names nothing that can be followed";
  }
}
