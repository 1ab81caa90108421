import type { Context } from "hono";
import { resolver } from "hono-openapi";
import type { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { addressOf, paginate } from "../page/index.ts";
import { problem, Problem } from "../problem/index.ts";

/** One page of anything, or the problem with its cursor. `show` adds what goes with the items of the page. */
export function page<T>(
  c: Context<ApiEnv>,
  all: readonly T[],
  query: { limit: number; cursor?: string | undefined },
  show: (items: readonly T[]) => object = (items) => ({ items }),
): Response {
  const listing = { release: c.var.pack.release.hash, address: addressOf(c.req.url) };
  const result = paginate(all, query, listing);
  if (!result.ok) return problem(c, result.issues, "cursor");
  const { items, nextCursor } = result.value;
  return c.json({ ...show(items), nextCursor });
}

/** What a route documents: its good answer, and that a parameter can be wrong. */
export function answers(schema: z.ZodType, otherMedia: Readonly<Record<string, object>> = {}) {
  return {
    200: {
      description: "The answer",
      content: { "application/json": { schema: resolver(schema) }, ...otherMedia },
    },
    400: problemAnswer("A parameter is wrong"),
  };
}

/** A problem that a route documents. */
export function problemAnswer(description: string) {
  return { description, content: { "application/problem+json": { schema: resolver(Problem) } } };
}
