import { vocabularyOf } from "@ambit/core/catalog";
import { leadsOf } from "@ambit/core/compare";
import { formatQuantity } from "@ambit/core/language";
import { Reading } from "@ambit/core/model";
import { createEngine } from "@ambit/core/verify";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf } from "../page/index.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./entities.ts";
import { notFound } from "./not-found.ts";

const ids = z.string().transform((text) => text.split(",").filter(Boolean));

const Query = z.strictObject({
  indicators: ids.optional(),
  targets: ids.optional(),
  year: z.coerce.number({ error: "year is a year" }).int().min(1900).max(2100).optional(),
});

const Cell = z.strictObject({
  indicator: z.string(),
  target: z.string(),
  leads: z.array(
    z.strictObject({
      reading: Reading,
      year: z.int(),
      leader: z.string(),
      since: z.int(),
      sinceAtLeast: z.boolean(),
      standings: z.array(
        z.strictObject({
          actor: z.string(),
          value: z.number(),
          text: z.string(),
          share: z.number().nullable(),
        }),
      ),
      unseen: z.array(z.string()),
    }),
  ),
});

/** GET /v1/leaders: who leads where, in every reading that compares at least two of the suitors. */
export const leaders = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Who leads where, since when, by whose figures",
    tags: ["compare"],
    responses: { ...answers(listOf(Cell)), 404: problemAnswer("There is no such target") },
  }),
  validate("query", Query),
  async (c) => {
    const query = c.req.valid("query");
    const { pack, catalog } = c.var;
    const { headlines, suitors, blocs, released } = pack.release;
    const known = headlines.map((h) => h.indicator);
    const wrong = query.indicators?.find((id) => !known.includes(id));
    if (wrong !== undefined) {
      return problem(
        c,
        [
          {
            code: "bad_parameter",
            message: `"${wrong}" is not one of the indicators compared here`,
            found: wrong,
            expected: known.join(", "),
            tip: "GET /v1/observations has the figures of every indicator.",
          },
        ],
        "indicators",
      );
    }
    const stranger = query.targets?.find((id) => !catalog.actors.has(id));
    if (stranger !== undefined) return notFound(c, "actors", stranger, "targets");
    const chosen = headlines.filter((h) => query.indicators?.includes(h.indicator) ?? true);
    const store = await pack.storeFor(chosen.map((h) => h.indicator));
    if (!store.ok) return problem(c, store.issues);
    const engine = createEngine(catalog, store.value);
    const vocabulary = vocabularyOf(catalog);
    const year = query.year ?? Number(released.slice(0, 4));
    const items = (query.targets ?? catalog.membersOf("targets")).flatMap((target) =>
      chosen.map((headline) => ({
        indicator: headline.indicator,
        target,
        leads: leadsOf(engine, headline, target, catalog.membersOf(suitors), year, blocs).map(
          ({ reading, year: at, since, sinceAtLeast, standings, unseen, dimension }) => ({
            reading,
            year: at,
            leader: standings[0]?.actor ?? "",
            since,
            sinceAtLeast,
            standings: standings.map((s) => ({
              ...s,
              text: formatQuantity(
                s.value,
                dimension,
                vocabulary.indicator(headline.indicator)?.shownAs,
              ),
            })),
            unseen: [...unseen],
          }),
        ),
      })),
    );
    return c.json({ items, nextCursor: null });
  },
);
