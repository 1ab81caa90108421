import type { EntityKind } from "@ambit/core/catalog";
import type { Context } from "hono";
import { distance } from "fastest-levenshtein";
import type { ApiEnv } from "../env.ts";
import { problem } from "../problem/index.ts";

/** 404 with the nearest id that exists; `parameter` is where the id stood. */
export function notFound(
  c: Context<ApiEnv>,
  kind: EntityKind,
  id: string,
  parameter = "id",
): Response {
  const [best] = [...c.var.catalog[kind].keys()]
    .map((known) => ({ known, far: distance(id.toLowerCase(), known.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far);
  const near =
    best && best.far <= Math.max(2, id.length / 3) ? `Did you mean "${best.known}"? ` : "";
  return problem(
    c,
    [
      {
        code: "not_found",
        message: `there is no "${id}" among the ${kind}`,
        found: id,
        tip: `${near}GET /v1/${kind} lists them.`,
      },
    ],
    parameter,
  );
}

/** 308 to where an id went; ids never die. */
export function moved(c: Context<ApiEnv>, kind: EntityKind, id: string): Response | undefined {
  const to = c.var.catalog.redirects[`${kind}/${id}`];
  return to === undefined ? undefined : c.redirect(`/v1/${to}`, 308);
}
