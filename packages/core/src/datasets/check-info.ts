import { isUnread, NO_GAPS, type Gaps, type Pack } from "../catalog/index.ts";
import type { Issue } from "../model/index.ts";
import type { PackInfo } from "./pack-info.ts";

/** The group of states under influence, which every pack names so. */
const TARGETS = "targets";

/** Every id that pack.yml names exists, and its headlines are indicators between two actors. */
export function checkInfo(info: PackInfo, pack: Pack, gaps: Gaps = NO_GAPS): readonly Issue[] {
  const issues: Issue[] = [];
  const need = (
    kind: "actors" | "groups" | "indicators",
    id: string,
    path: (string | number)[],
  ) => {
    if (Object.hasOwn(pack[kind], id)) return true;
    if (isUnread(gaps, kind, id)) return false;
    issues.push({
      code: "dangling_reference",
      message: `there is no ${kind.slice(0, -1)} "${id}"`,
      file: "pack.yml",
      path,
      found: id,
      tip: `Add ${kind}/${id}.yml, or correct the id.`,
    });
    return false;
  };
  need("groups", TARGETS, []);
  need("groups", info.suitors, ["suitors"]);
  for (const [actor, group] of Object.entries(info.blocs)) {
    need("actors", actor, ["blocs", actor]);
    need("groups", group, ["blocs", actor]);
  }
  info.headlines.forEach(({ indicator }, i) => {
    if (!need("indicators", indicator, ["headlines", i, "indicator"])) return;
    if (pack.indicators[indicator]?.arity === "dyadic") return;
    issues.push({
      code: "wrong_arity",
      message: `"${indicator}" is not between two actors`,
      file: "pack.yml",
      path: ["headlines", i, "indicator"],
      found: indicator,
      tip: "A headline compares suitors in a target: choose a dyadic indicator.",
    });
  });
  return issues;
}
