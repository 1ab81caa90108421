import { indicatorsOf } from "@ambit/core/language";
import { parse, TestTree } from "@ambit/core/language";
import { Verdict } from "@ambit/core/model";
import { createEngine, verifyText } from "@ambit/core/verify";
import { vocabularyOf } from "@ambit/core/catalog";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./entities.ts";

const BODY_LIMIT = 64 * 1024;

const Query = z.strictObject({
  test: z
    .string({
      error: "test is an expression of the test language, like trade(KAZ, CHN)[2023] > 41 bn USD",
    })
    .min(1),
  asOf: z.iso.date({ error: "asOf is a day, YYYY-MM-DD" }).optional(),
});

const Answer = z.strictObject({
  test: z.string(),
  sentence: z.string(),
  tree: TestTree,
  verdict: Verdict,
});

const description = {
  tags: ["verify"],
  responses: {
    ...answers(Answer),
    413: problemAnswer("The test or the body is too long"),
    422: problemAnswer("The test cannot be read: code, position, tip"),
  },
};

/** GET and POST /v1/verify: parse, check, evaluate in every reading. */
export const verify = new Hono<ApiEnv>()
  .get(
    "/",
    describeRoute({ ...description, summary: "Verdict of a test, per reading" }),
    validate("query", Query),
    (c) => answer(c, c.req.valid("query")),
  )
  .post(
    "/",
    describeRoute({
      ...description,
      summary: "Verdict of a test in a JSON body",
      requestBody: { required: true, content: { "application/json": { schema: resolver(Query) } } },
    }),
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) =>
        problem(c, [
          {
            code: "too_large",
            message: `a body has at most ${BODY_LIMIT} bytes`,
            tip: "A test has at most 4,000 characters.",
          },
        ]),
    }),
    async (c) => {
      const json: unknown = await c.req.json().catch(() => undefined);
      const body = Query.safeParse(json);
      if (body.success) return answer(c, body.data);
      const [issue] = body.error.issues;
      const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
      const message = isObject ? issue?.message : "the body is not a JSON object";
      const tip = 'Send {"test": "trade(KAZ, CHN)[2023] > 41 bn USD"} as application/json.';
      return problem(
        c,
        [{ code: "bad_body", message: message ?? "not as expected", tip }],
        issue?.path[0]?.toString(),
      );
    },
  );

async function answer(
  c: Context<ApiEnv>,
  { test, asOf }: z.infer<typeof Query>,
): Promise<Response> {
  const { pack, catalog } = c.var;
  const parsed = parse(test);
  if (!parsed.ok) return problem(c, parsed.issues, "test");
  const store = await pack.storeFor(indicatorsOf(parsed.value.tree, vocabularyOf(catalog)));
  if (!store.ok) return problem(c, store.issues);
  const verified = verifyText(
    createEngine(catalog, store.value),
    test,
    asOf === undefined ? {} : { asOf },
  );
  return verified.ok ? c.json(verified.value) : problem(c, verified.issues, "test");
}
