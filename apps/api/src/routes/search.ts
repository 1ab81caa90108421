import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf } from "../page/index.ts";
import { wholeNumber } from "../parameters/index.ts";
import { validate } from "../problem/index.ts";
import { answers } from "./answers.ts";

const Hit = z.strictObject({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  url: z.string(),
  score: z.number(),
});

const Query = z.strictObject({
  q: z
    .string({ error: "q is what to look for" })
    .min(1, { error: "q is what to look for" })
    .max(200, { error: "q has at most 200 characters" }),
  limit: wholeNumber("limit", 1, 100).default(20),
});

/** GET /v1/search?q=: everything that has a page, best first, in any language we have names in. */
export const search = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Search everything",
    tags: ["search"],
    responses: answers(listOf(Hit)),
  }),
  validate("query", Query),
  (c) => {
    const { q, limit } = c.req.valid("query");
    return c.json({ items: c.var.searcher().search(q, limit), nextCursor: null });
  },
);
