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
import { idList, yearNamed } from "../parameters/index.ts";
import { didYouMean, problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./answers.ts";
import { unknownId } from "./not-found.ts";
import { isAsked, readingParameter, unknownReading } from "./reading.ts";

const Query = z.strictObject({
  indicators: idList("indicators", "trade,public-debt")
    .optional()
    .describe("Those of the matrix that are wanted, with commas."),
  targets: idList("targets", "KAZ,UZB").optional().describe("States, with commas."),
  year: yearNamed("year", "Figures of this year or the latest before it."),
  reading: readingParameter,
});

const Cell = z.strictObject({
  indicator: z.string(),
  target: z.string(),
  leads: z.array(
    z.strictObject({
      reading: Reading,
      year: z.int(),
      /** Who leads all suitors; null where one who is not seen could have more, or the first two are level. */
      leader: z.string().nullable(),
      /** Who has less than the first of the standings: all that can be said of it where nobody leads. */
      aheadOf: z.array(z.string()),
      /** First year of the run in which the first of the standings has stood first (as leader, if it leads). */
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
      /** Those of the unseen who could have more than the first. */
      couldLead: z.array(z.string()),
    }),
  ),
});

/**
 * GET /v1/leaders: who leads where, in every reading that compares at least two of the suitors. A
 * reading whose latest year leaves the leader open also tells of its latest year that does not.
 */
export const leaders = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Who leads where, since when, by whose figures",
    description:
      "Certain leads come first, then the later years. leader is null where a suitor without a figure in the reading could have more than the first of the standings: that one is then ahead of aheadOf only.",
    tags: ["compare"],
    responses: {
      ...answers(listOf(Cell)),
      404: problemAnswer("There is no such target or reading"),
    },
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
            tip: `${didYouMean(wrong, known)}GET /v1/compare takes any indicator between two actors.`,
          },
        ],
        "indicators",
      );
    }
    const unknown = unknownId(c, { targets: "actors" }, query);
    if (unknown) return unknown;
    const chosen = headlines.filter((h) => query.indicators?.includes(h.indicator) ?? true);
    const store = await pack.storeFor(chosen.map((h) => h.indicator));
    if (!store.ok) return problem(c, store.issues);
    const engine = createEngine(catalog, store.value);
    const vocabulary = vocabularyOf(catalog);
    const upTo = query.year ?? Number(released.slice(0, 4));
    const all = (query.targets ?? catalog.membersOf("targets")).flatMap((target) =>
      chosen.map((headline) => ({
        headline,
        target,
        leads: leadsOf(engine, headline, target, catalog.membersOf(suitors), upTo, blocs),
      })),
    );
    const wrongReading = unknownReading(
      c,
      query.reading,
      all.flatMap(({ leads }) => leads.map((lead) => lead.reading)),
    );
    if (wrongReading) return wrongReading;
    const items = all.map(({ headline: { indicator }, target, leads }) => ({
      indicator,
      target,
      leads: leads
        .filter((lead) => isAsked(lead.reading, query.reading))
        .map(({ dimension, standings, ...lead }) => ({
          ...lead,
          standings: standings.map((s) => ({
            ...s,
            text: formatQuantity(s.value, dimension, vocabulary.indicator(indicator)?.shownAs),
          })),
        })),
    }));
    return c.json({ items, nextCursor: null });
  },
);
