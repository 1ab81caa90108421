import { createEngine } from "@ambit/core/verify";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf } from "../page/index.ts";
import { idList, inOrder, yearNamed } from "../parameters/index.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./answers.ts";
import { compareEntries, CompareEntry } from "./compare-entry.ts";
import { unknownId } from "./not-found.ts";
import { isAsked, readingParameter, unknownReading } from "./reading.ts";

const Query = inOrder(
  z.strictObject({
    target: z
      .string({ error: "target is an actor's id, like KGZ" })
      .describe("The state in which the actors are compared."),
    actors: idList("actors", "CHN,RUS", 2)
      .default(["CHN", "RUS"])
      .describe("From 2 to 20 actors, with commas."),
    indicators: idList("indicators", "trade,public-debt")
      .default(["trade"])
      .describe("Indicators between two actors, with commas."),
    start: yearNamed("start", "The first year that is shown."),
    end: yearNamed("end", "The last year that is shown."),
    reading: readingParameter,
  }),
);

/** GET /v1/compare: actors head to head in a target, one entry for each indicator and reading that has two of them. */
export const compare = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Actors head to head in a target, by reading: values, shares, who leads, crossings",
    description:
      "Each entry is one reading's: its figures compare with one another and not with another entry's. lead is the latest year that compares; its leader is null where an actor who is not seen could have more.",
    tags: ["compare"],
    responses: {
      ...answers(listOf(CompareEntry)),
      404: problemAnswer("There is no such actor, indicator or reading"),
    },
  }),
  validate("query", Query),
  async (c) => {
    const { target, actors, indicators, start, end, reading } = c.req.valid("query");
    const { pack, catalog } = c.var;
    const kinds = { target: "actors", actors: "actors", indicators: "indicators" } as const;
    const unknown = unknownId(c, kinds, { target, actors, indicators });
    if (unknown) return unknown;
    if (actors.includes(target)) {
      const message = `${target} is the target: it cannot be compared in itself`;
      const tip = "Leave it out of actors, or choose another target.";
      return problem(c, [{ code: "bad_parameter", message, found: target, tip }], "actors");
    }
    const monadic = indicators.find((id) => catalog.indicators.get(id)?.arity !== "dyadic");
    if (monadic !== undefined) {
      const message = `${monadic} is not between two actors`;
      const tip = "Compare indicators like trade or public-debt.";
      return problem(c, [{ code: "bad_parameter", message, found: monadic, tip }], "indicators");
    }
    const store = await pack.storeFor(indicators);
    if (!store.ok) return problem(c, store.issues);
    const engine = createEngine(catalog, store.value);
    const all = indicators.flatMap((indicator) =>
      compareEntries(engine, pack, indicator, target, actors, { start, end }),
    );
    const wrong = unknownReading(
      c,
      reading,
      all.map((entry) => entry.reading),
    );
    if (wrong) return wrong;
    return c.json({
      items: all.filter((entry) => isAsked(entry.reading, reading)),
      nextCursor: null,
    });
  },
);
