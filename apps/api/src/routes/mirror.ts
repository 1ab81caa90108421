import { mirrorOf, newestDatasets } from "@ambit/core/compare";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./answers.ts";
import { notFound, unknownId } from "./not-found.ts";

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
    const unknown = unknownId(c, { a: "actors", b: "actors" }, { a, b });
    if (unknown) return unknown;
    if (a === b) {
      const message = `both sides are ${a}: a mirror needs two`;
      const tip = "Name another actor in b, like CHN.";
      return problem(c, [{ code: "bad_parameter", message, found: b, tip }], "b");
    }
    const store = await pack.storeFor([indicator]);
    if (!store.ok) return problem(c, store.issues);
    const newest = newestDatasets(catalog);
    const flow = (from: string, to: string) => ({
      from,
      to,
      years: mirrorOf(store.value, indicator, from, to, newest),
    });
    return c.json({ indicator, unit: spec.unit, flows: [flow(a, b), flow(b, a)] });
  },
);
