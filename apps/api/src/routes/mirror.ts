import { mirrorOf } from "@ambit/core/compare";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./entities.ts";
import { notFound } from "./not-found.ts";

const Query = z.strictObject({
  indicator: z.string().default("exports"),
  a: z.string({ error: "a is an actor's id" }),
  b: z.string({ error: "b is an actor's id" }),
});

const Side = z.strictObject({ dataset: z.string(), value: z.number() });
const Year = z.strictObject({
  year: z.int(),
  exporter: Side,
  importer: Side,
  gap: z.number(),
  ratio: z.number().nullable(),
});
const Answer = z.strictObject({
  indicator: z.string(),
  unit: z.string(),
  flows: z.array(z.strictObject({ from: z.string(), to: z.string(), years: z.array(Year) })),
});

/** GET /v1/mirror: what each side records of the same flow, both ways, and how far apart they are. */
export const mirror = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Two customs services' figures of the same flows",
    tags: ["compare"],
    responses: { ...answers(Answer), 404: problemAnswer("There is no such actor or indicator") },
  }),
  validate("query", Query),
  async (c) => {
    const { indicator, a, b } = c.req.valid("query");
    const { pack, catalog } = c.var;
    const spec = catalog.indicators.get(indicator);
    if (!spec) return notFound(c, "indicators", indicator, "indicator");
    if (spec.arity !== "dyadic" || spec.expression !== undefined) {
      return problem(
        c,
        [
          {
            code: "bad_parameter",
            message: "a mirror needs an indicator that two sides record",
            found: indicator,
            tip: "Try exports.",
          },
        ],
        "indicator",
      );
    }
    for (const [name, id] of Object.entries({ a, b }))
      if (!catalog.actors.has(id)) return notFound(c, "actors", id, name);
    const store = await pack.storeFor([indicator]);
    if (!store.ok) return problem(c, store.issues);
    const newest = [...catalog.datasets.values()]
      .toSorted((x, y) => (x.released < y.released ? 1 : -1))
      .map((d) => d.id);
    const flow = (from: string, to: string) => ({
      from,
      to,
      years: mirrorOf(store.value, indicator, from, to, newest),
    });
    return c.json({ indicator, unit: spec.unit, flows: [flow(a, b), flow(b, a)] });
  },
);
