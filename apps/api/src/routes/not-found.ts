import type { EntityKind } from "@ambit/core/catalog";
import type { Context } from "hono";
import type { ApiEnv } from "../env.ts";
import { didYouMean, problem } from "../problem/index.ts";

/** 404 with the nearest ids that exist; `parameter` is where the id stood. */
export function notFound(
  c: Context<ApiEnv>,
  kind: EntityKind,
  id: string,
  parameter = "id",
): Response {
  return problem(
    c,
    [
      {
        code: "not_found",
        message: `there is no "${id}" among the ${kind}`,
        found: id,
        tip: `${didYouMean(id, c.var.catalog[kind].keys())}GET /v1/${kind} lists them.`,
      },
    ],
    parameter,
  );
}

/** The 404 of the first parameter whose ids are not all there, each parameter with the kind that it names. */
export function unknownId(
  c: Context<ApiEnv>,
  kinds: Readonly<Record<string, EntityKind>>,
  query: Readonly<Record<string, unknown>>,
): Response | undefined {
  for (const [name, kind] of Object.entries(kinds)) {
    const value = query[name];
    const ids = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as string[];
    const stranger = ids.find((id) => !c.var.catalog[kind].has(id));
    if (stranger !== undefined) return notFound(c, kind, stranger, name);
  }
  return undefined;
}

/** 308 to where an id went; ids never die. */
export function moved(c: Context<ApiEnv>, kind: EntityKind, id: string): Response | undefined {
  const to = c.var.catalog.redirects[`${kind}/${id}`];
  return to === undefined ? undefined : c.redirect(`/v1/${to}`, 308);
}
