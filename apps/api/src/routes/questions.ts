import { Answer } from "@ambit/core/datasets";
import { Question } from "@ambit/core/model";
import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { listOf, PageQuery } from "../page/index.ts";
import { NoQuery, problem, validate } from "../problem/index.ts";
import { answers, page, problemAnswer } from "./answers.ts";
import { moved, notFound, unknownId } from "./not-found.ts";

const Line = z.object({ id: z.string() }).extend(Question.shape);
const Whole = Line.extend({ answers: z.array(Answer) });
const Query = z.strictObject({ ...PageQuery, claim: z.string().optional() });

/** GET /v1/questions and /v1/questions/{id}: what several claims answer, and what the data say to it year by year. */
export const questions = new Hono<ApiEnv>()
  .get(
    "/",
    describeRoute({
      summary: "Questions that several claims answer",
      tags: ["questions"],
      responses: { ...answers(listOf(Line)), 404: problemAnswer("There is no such claim") },
    }),
    validate("query", Query),
    (c) => {
      const { claim, ...rest } = c.req.valid("query");
      const wrong = unknownId(c, { claim: "claims" }, { claim });
      if (wrong) return wrong;
      const all = [...c.var.catalog.questions.values()];
      return page(
        c,
        all.filter(({ claims }) => claim === undefined || claims.includes(claim)),
        rest,
      );
    },
  )
  .get(
    "/:id",
    describeRoute({
      summary: "One question: the verdict on each of its parts, and its truth strip",
      tags: ["questions"],
      responses: { ...answers(Whole), 404: problemAnswer("There is no such question") },
    }),
    validate("query", NoQuery),
    async (c) => {
      const id = c.req.param("id") ?? "";
      const question = c.var.catalog.questions.get(id);
      if (!question) return moved(c, "questions", id) ?? notFound(c, "questions", id);
      const answered = await c.var.pack.answersTo(id);
      return answered.ok
        ? c.json({ ...question, answers: answered.value })
        : problem(c, answered.issues);
    },
  );
