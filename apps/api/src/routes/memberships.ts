import { earliest, latest, Membership } from "@ambit/core/model";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery } from "../page/index.ts";
import { didYouMean, NoQuery, problem, validate } from "../problem/index.ts";
import { answers, page, problemAnswer } from "./answers.ts";
import { unknownId } from "./not-found.ts";

const Query = z.strictObject({
  ...PageQuery,
  actor: z.string().optional(),
  organisation: z.string().optional(),
  role: Membership.shape.role.optional(),
  /** Held on this day. */
  on: z.iso.date({ error: "on is a day, YYYY-MM-DD" }).optional(),
});

/** `id` is actor/organisation/role/from, as evidence names it after `membership:`. */
const Item = z.strictObject({ id: z.string(), ...Membership.shape });

const itemOf = (m: Membership): z.infer<typeof Item> => ({
  id: `${m.actor}/${m.organisation}/${m.role}/${m.from}`,
  ...m,
});

/** GET /v1/memberships and /v1/memberships/{id}: who is (or was) what in which organisation, with dates and sources. */
export const memberships = new Hono<ApiEnv>()
  .get(
    "/",
    describeRoute({
      summary: "Memberships with dates and sources",
      tags: ["memberships"],
      responses: {
        ...answers(listOf(Item)),
        404: problemAnswer("There is no such actor or organisation"),
      },
    }),
    validate("query", Query),
    (c) => {
      const { actor, organisation, role, on, ...rest } = c.req.valid("query");
      const kinds = { actor: "actors", organisation: "actors" } as const;
      const wrong = unknownId(c, kinds, { actor, organisation });
      if (wrong) return wrong;
      const chosen = c.var.catalog.memberships.filter(
        (m) =>
          (actor === undefined || m.actor === actor) &&
          (organisation === undefined || m.organisation === organisation) &&
          (role === undefined || m.role === role) &&
          (on === undefined ||
            (latest(m.from) <= on && (m.to === undefined || on < earliest(m.to)))),
      );
      return page(c, chosen.map(itemOf), rest);
    },
  )
  .get(
    "/:actor/:organisation/:role/:from",
    describeRoute({
      summary: "One membership, by its id: actor/organisation/role/from",
      tags: ["memberships"],
      responses: { ...answers(Item), 404: problemAnswer("There is no such membership") },
    }),
    validate("query", NoQuery),
    (c) => {
      const { actor = "", organisation, role, from } = c.req.param();
      // Evidence writes the kind before the id.
      const id = [actor.replace(/^membership:/, ""), organisation, role, from].join("/");
      const all = c.var.catalog.memberships.map(itemOf);
      const found = all.find((item) => item.id === id);
      if (found) return c.json(found);
      const others = all
        .filter((m) => id.startsWith(`${m.actor}/${m.organisation}/`))
        .map((m) => `"${m.id}"`);
      const near =
        others.length > 0
          ? `There is ${others.join(" and ")}. `
          : didYouMean(
              id,
              all.map((m) => m.id),
            );
      const tip = `${near}GET /v1/memberships lists them.`;
      const message = `there is no "${id}" among the memberships`;
      return problem(c, [{ code: "not_found", message, found: id, tip }], "id");
    },
  );
