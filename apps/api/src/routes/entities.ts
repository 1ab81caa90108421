import type { EntityKind } from "@ambit/core/catalog";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery } from "../page/index.ts";
import { NoQuery, validate } from "../problem/index.ts";
import { answers, page, problemAnswer } from "./answers.ts";
import { moved, notFound, unknownId } from "./not-found.ts";
import { unknownTopic } from "./topic.ts";

type Entity = Readonly<Record<string, unknown>>;

/** What a list can be filtered by: words of the contract, ids of a kind, or the topics that there are. */
interface Filter {
  /** The field of the entity that holds the value, or several. */
  readonly field: string;
  readonly takes: z.ZodType<string> | EntityKind | "topics";
}

interface EntityRoute {
  readonly kind: EntityKind;
  readonly schema: z.ZodObject;
  /** By parameter, beside `q`, which looks into ids and names. */
  readonly filters: Readonly<Record<string, Filter>>;
}

/** GET /{kind} and /{kind}/{id} for the entities that are one document each. */
export function entities({ kind, schema, filters }: EntityRoute) {
  const Item = z.object({ id: z.string() }).extend(schema.shape);
  const Query = z.strictObject({
    ...PageQuery,
    q: z.string().optional(),
    ...Object.fromEntries(
      Object.entries(filters).map(([name, { takes }]) => [
        name,
        (typeof takes === "string" ? z.string() : takes).optional(),
      ]),
    ),
  });
  const ids = Object.fromEntries(
    Object.entries(filters).flatMap(([name, { takes }]) =>
      typeof takes === "string" && takes !== "topics" ? [[name, takes] as const] : [],
    ),
  );
  const hasIds = Object.keys(ids).length > 0;
  return new Hono<ApiEnv>()
    .get(
      "/",
      describeRoute({
        summary: `List of ${kind}`,
        tags: [kind],
        responses: {
          ...answers(listOf(Item)),
          ...(hasIds ? { 404: problemAnswer("A filter names an id that there is not") } : {}),
        },
      }),
      validate("query", Query),
      (c) => {
        const query = c.req.valid("query") as Record<string, string | undefined> & {
          limit: number;
        };
        const all = [...c.var.catalog[kind].values()] as Entity[];
        const wrong =
          unknownId(c, ids, query) ??
          unknownTopic(
            c,
            query["topic"],
            all.map((entity) => String(entity["topic"])),
          );
        if (wrong) return wrong;
        const chosen = all.filter(
          (entity) =>
            Object.entries(filters).every(([name, { field }]) =>
              holds(entity[field], query[name]),
            ) && says(entity, query["q"]),
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

function holds(field: unknown, value: string | undefined): boolean {
  if (value === undefined) return true;
  return Array.isArray(field) ? field.includes(value) : field === value;
}

function says(entity: Entity, words: string | undefined): boolean {
  if (words === undefined) return true;
  const text = [entity["id"], entity["name"], entity["title"], entity["aliases"]];
  return JSON.stringify(text).toLowerCase().includes(words.toLowerCase());
}
