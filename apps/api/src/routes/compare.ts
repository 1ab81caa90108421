import { headToHead } from "@ambit/core/compare";
import { printDimension, Reading } from "@ambit/core/model";
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
const year = (name: string) =>
  z.coerce
    .number({ error: `${name} is a year` })
    .int()
    .min(1900)
    .max(2100)
    .optional();

const Query = z.strictObject({
  target: z.string({ error: "target is an actor's id, like KGZ" }),
  actors: ids.default(["CHN", "RUS"]),
  indicators: ids.default(["trade"]),
  start: year("start"),
  end: year("end"),
  reading: z.string().optional(),
});

const Point = z.strictObject({
  year: z.int(),
  value: z.number(),
  unreliable: z.boolean(),
  /** No figure: the publisher lists every partner, and this one is not among them. */
  inferred: z.literal(true).optional(),
});
const Line = z.strictObject({
  actor: z.string(),
  points: z.array(Point),
  /** A bloc that the reading does not list: the sum of its members. */
  summed: z.literal(true).optional(),
});
const Entry = z.strictObject({
  indicator: z.string(),
  target: z.string(),
  reading: Reading,
  unit: z.string(),
  actors: z.array(Line),
  crossings: z.array(z.strictObject({ year: z.int(), from: z.string(), to: z.string() })),
  claims: z.array(z.string()),
});

/** GET /v1/compare: actors head to head in a target, one entry for each indicator and reading that has two of them. */
export const compare = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Actors head to head in a target, by reading, with crossings",
    tags: ["compare"],
    responses: {
      ...answers(listOf(Entry)),
      404: problemAnswer("There is no such actor or indicator"),
    },
  }),
  validate("query", Query),
  async (c) => {
    const { target, actors, indicators, start, end, reading } = c.req.valid("query");
    const { pack, catalog } = c.var;
    if (!catalog.actors.has(target)) return notFound(c, "actors", target, "target");
    for (const id of actors)
      if (!catalog.actors.has(id)) return notFound(c, "actors", id, "actors");
    for (const id of indicators) {
      const spec = catalog.indicators.get(id);
      if (!spec) return notFound(c, "indicators", id, "indicators");
      if (spec.arity !== "dyadic") {
        return problem(
          c,
          [
            {
              code: "bad_parameter",
              message: `${id} is not between two actors`,
              found: id,
              tip: "Compare indicators like trade or public-debt.",
            },
          ],
          "indicators",
        );
      }
    }
    const store = await pack.storeFor(indicators);
    if (!store.ok) return problem(c, store.issues);
    const engine = createEngine(catalog, store.value);
    const items = indicators.flatMap((indicator) => {
      const place = pack.release.headlines.find((h) => h.indicator === indicator)?.targetPlace ?? 0;
      const { blocs } = pack.release;
      return headToHead(engine, indicator, place, target, actors, { start, end }, blocs)
        .filter((entry) => reading === undefined || entry.reading.id === reading)
        .map(({ reading: own, dimension, actors: lines, crossings }) => ({
          indicator,
          target,
          reading: own,
          unit: printDimension(dimension),
          actors: lines,
          crossings,
          claims: [...pack.verdicts].flatMap(([id, v]) =>
            v.indicators.includes(indicator) && catalog.claims.get(id)?.actors.includes(target)
              ? [id]
              : [],
          ),
        }));
    });
    return c.json({ items, nextCursor: null });
  },
);
