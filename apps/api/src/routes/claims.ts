import { ClaimVerdict, VerdictLine } from "@ambit/core/datasets";
import { Claim } from "@ambit/core/model";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery } from "../page/index.ts";
import { NoQuery, problem, validate } from "../problem/index.ts";
import { answers, page, problemAnswer } from "./answers.ts";
import { moved, notFound, unknownId } from "./not-found.ts";
import { unknownTopic } from "./topic.ts";

const ClaimLine = z.object({ id: z.string() }).extend(Claim.shape).extend({ verdict: VerdictLine });
const ClaimWhole = z
  .object({ id: z.string() })
  .extend(Claim.shape)
  .extend({
    verdict: ClaimVerdict.shape.today.or(VerdictLine),
    expired: VerdictLine.shape.expired,
    atPublication: ClaimVerdict.shape.atPublication.optional(),
    sentence: z.string().optional(),
    strip: ClaimVerdict.shape.strip.optional(),
  });

const Query = z.strictObject({
  ...PageQuery,
  source: z.string().optional(),
  actor: z.string().optional(),
  indicator: z.string().optional(),
  kind: Claim.shape.kind.optional(),
  status: VerdictLine.shape.status.optional(),
  topic: z.string().optional(),
  q: z.string().optional(),
});

/** GET /v1/claims and /v1/claims/{source}/{nn}: claims with their verdicts, one with its whole trace. */
export const claims = new Hono<ApiEnv>()
  .get(
    "/",
    describeRoute({
      summary: "Claims with their verdicts",
      tags: ["claims"],
      responses: {
        ...answers(listOf(ClaimLine)),
        404: problemAnswer("There is no such source, actor or indicator"),
      },
    }),
    validate("query", Query),
    (c) => {
      const query = c.req.valid("query");
      const { catalog, verdicts } = c.var.pack;
      const claimed = [...catalog.claims.values()];
      const wrong =
        unknownId(c, { source: "sources", actor: "actors", indicator: "indicators" }, query) ??
        unknownTopic(
          c,
          query.topic,
          claimed.flatMap((claim) => claim.topics),
        );
      if (wrong) return wrong;
      const chosen = claimed.flatMap((claim) => {
        const verdict = verdicts.get(claim.id);
        if (!verdict) return [];
        const fits =
          (query.source === undefined || claim.id.startsWith(`${query.source}/`)) &&
          (query.actor === undefined || claim.actors.includes(query.actor)) &&
          (query.indicator === undefined || verdict.indicators.includes(query.indicator)) &&
          (query.kind === undefined || claim.kind === query.kind) &&
          (query.status === undefined || verdict.status === query.status) &&
          (query.topic === undefined || claim.topics.includes(query.topic)) &&
          (query.q === undefined || claim.paraphrase.toLowerCase().includes(query.q.toLowerCase()));
        return fits ? [{ ...claim, verdict }] : [];
      });
      return page(c, chosen, query);
    },
  )
  .get(
    "/:source/:number",
    describeRoute({
      summary: "One claim: verdict per reading, trace, truth strip",
      tags: ["claims"],
      responses: { ...answers(ClaimWhole), 404: problemAnswer("There is no such claim") },
    }),
    validate("query", NoQuery),
    async (c) => {
      const id = `${c.req.param("source")}/${c.req.param("number")}`;
      const claim = c.var.catalog.claims.get(id);
      if (!claim) return moved(c, "claims", id) ?? notFound(c, "claims", id);
      const whole = await c.var.pack.verdictOf(id);
      if (!whole.ok) return problem(c, whole.issues);
      const line = c.var.pack.verdicts.get(id);
      const expired = line?.expired ?? false;
      if (!whole.value) return c.json({ ...claim, verdict: line, expired });
      const { today, atPublication, sentence, strip } = whole.value;
      return c.json({ ...claim, verdict: today, expired, atPublication, sentence, strip });
    },
  );
