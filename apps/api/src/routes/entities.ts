import type { EntityKind } from "@ambit/core/catalog";
import { Hono, type Context } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery, paginate } from "../page/index.ts";
import { NoQuery, problem, Problem, validate } from "../problem/index.ts";
import { moved, notFound } from "./not-found.ts";

type Filter = (entity: Record<string, unknown>, value: string) => boolean;

interface EntityRoute {
  readonly kind: EntityKind;
  readonly schema: z.ZodObject;
  /** What a list can be filtered by, beside `q`, which looks into ids and names. */
  readonly filters: Readonly<Record<string, Filter>>;
}

/** GET /{kind} and /{kind}/{id} for the entities that are one document each. */
export function entities({ kind, schema, filters }: EntityRoute) {
  const Item = z.object({ id: z.string() }).extend(schema.shape);
  const Query = z.strictObject({
    ...PageQuery,
    q: z.string().optional(),
    ...Object.fromEntries(Object.keys(filters).map((name) => [name, z.string().optional()])),
  });
  return new Hono<ApiEnv>()
    .get(
      "/",
      describeRoute({ summary: `List of ${kind}`, tags: [kind], responses: answers(listOf(Item)) }),
      validate("query", Query),
      (c) => {
        const query = c.req.valid("query") as Record<string, string | undefined> & {
          limit: number;
        };
        const all = [...c.var.catalog[kind].values()] as Record<string, unknown>[];
        const chosen = all.filter(
          (entity) =>
            Object.entries(filters).every(
              ([name, filter]) => query[name] === undefined || filter(entity, query[name]),
            ) &&
            (query["q"] === undefined ||
              JSON.stringify([entity["id"], entity["name"], entity["title"], entity["aliases"]])
                .toLowerCase()
                .includes(query["q"].toLowerCase())),
        );
        return page(c, chosen, query);
      },
    )
    .get(
      "/:id",
      describeRoute({
        summary: `One of ${kind}`,
        tags: [kind],
        responses: { ...answers(Item), 404: problemAnswer("There is no such id") },
      }),
      validate("query", NoQuery),
      (c) => {
        const id = c.req.param("id") ?? "";
        const entity = c.var.catalog[kind].get(id);
        return entity ? c.json(entity as object) : (moved(c, kind, id) ?? notFound(c, kind, id));
      },
    );
}

/** One page of anything, or the problem with its cursor. */
export function page(
  c: Context<ApiEnv>,
  all: readonly unknown[],
  query: { limit: number; cursor?: string | undefined },
): Response {
  const result = paginate(all, query, c.var.pack.release.hash);
  return result.ok ? c.json(result.value as object) : problem(c, result.issues, "cursor");
}

export function answers(schema: z.ZodType, otherMedia: Readonly<Record<string, object>> = {}) {
  return {
    200: {
      description: "The answer",
      content: { "application/json": { schema: resolver(schema) }, ...otherMedia },
    },
    400: problemAnswer("A parameter is wrong"),
  };
}

export function problemAnswer(description: string) {
  return { description, content: { "application/problem+json": { schema: resolver(Problem) } } };
}
