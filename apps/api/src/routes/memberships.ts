import { Membership } from "@ambit/core/model";
import { earliest, latest } from "@ambit/core/model";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery } from "../page/index.ts";
import { validate } from "../problem/index.ts";
import { answers, page } from "./entities.ts";

const Query = z.strictObject({
  ...PageQuery,
  actor: z.string().optional(),
  organisation: z.string().optional(),
  role: Membership.shape.role.optional(),
  /** Held on this day. */
  on: z.iso.date({ error: "on is a day, YYYY-MM-DD" }).optional(),
});

/** GET /v1/memberships: who is (or was) what in which organisation, with dates and sources. */
export const memberships = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Memberships with dates and sources",
    tags: ["memberships"],
    responses: answers(listOf(Membership)),
  }),
  validate("query", Query),
  (c) => {
    const { actor, organisation, role, on, ...rest } = c.req.valid("query");
    const chosen = c.var.catalog.memberships.filter(
      (m) =>
        (actor === undefined || m.actor === actor) &&
        (organisation === undefined || m.organisation === organisation) &&
        (role === undefined || m.role === role) &&
        (on === undefined || (latest(m.from) <= on && (m.to === undefined || on < earliest(m.to)))),
    );
    return page(c, chosen, rest);
  },
);
