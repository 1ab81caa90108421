import { indicatorsOf, parse, print, readTree, TestTree } from "@ambit/core/language";
import { Verdict } from "@ambit/core/model";
import { createEngine, verifyText } from "@ambit/core/verify";
import { vocabularyOf } from "@ambit/core/catalog";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { describeRoute, resolver } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, problemAnswer } from "./answers.ts";

const BODY_LIMIT = 64 * 1024;

const Query = z.strictObject({
  test: z
    .string({
      error: "test is an expression of the test language, like trade(KAZ, CHN)[2023] > 41 bn USD",
    })
    .min(1),
  asOf: z.iso.date({ error: "asOf is a day, YYYY-MM-DD" }).optional(),
});

/** A body has the test as text or as a tree, like the one that the answer has. */
const Body = z.strictObject({
  test: Query.shape.test.optional(),
  tree: TestTree.optional(),
  asOf: Query.shape.asOf,
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
      responses: {
        ...description.responses,
        415: problemAnswer("The body is not declared to be JSON"),
      },
      requestBody: { required: true, content: { "application/json": { schema: resolver(Body) } } },
    }),
    async (c, next) => (isJson(c.req.header("Content-Type")) ? next() : notJson(c)),
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
      if (typeof json !== "object" || json === null || Array.isArray(json))
        return badBody(c, "the body is not a JSON object");
      // A tree may be deeper than a schema can follow: it is read by itself.
      const { tree, ...rest } = json as Record<string, unknown>;
      const body = Body.omit({ tree: true }).safeParse(rest);
      if (!body.success) {
        const [issue] = body.error.issues;
        return badBody(c, issue?.message ?? "not as expected", issue?.path[0]?.toString());
      }
      const { test, asOf } = body.data;
      if ((test === undefined) === (tree === undefined))
        return badBody(c, "the body has either a test or a tree", "test");
      if (test !== undefined) return answer(c, { test, asOf });
      const read = readTree(tree);
      if (!read.ok) return problem(c, read.issues, "tree");
      return answer(c, { test: print(read.value), asOf }, "tree");
    },
  );

function badBody(c: Context<ApiEnv>, message: string, parameter?: string): Response {
  const tip = 'Send {"test": "trade(KAZ, CHN)[2023] > 41 bn USD"} as application/json.';
  return problem(c, [{ code: "bad_body", message, tip }], parameter);
}

function isJson(type: string | undefined): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type ?? "");
}

function notJson(c: Context<ApiEnv>): Response {
  return problem(c, [
    {
      code: "unsupported_media_type",
      message: "the body is not declared to be JSON",
      found: c.req.header("Content-Type") ?? "nothing",
      expected: "application/json",
      tip: "Send it with the header Content-Type: application/json.",
    },
  ]);
}

async function answer(
  c: Context<ApiEnv>,
  { test, asOf }: z.infer<typeof Query>,
  parameter = "test",
): Promise<Response> {
  const { pack, catalog } = c.var;
  const parsed = parse(test);
  if (!parsed.ok) return problem(c, parsed.issues, parameter);
  const store = await pack.storeFor(indicatorsOf(parsed.value.tree, vocabularyOf(catalog)));
  if (!store.ok) return problem(c, store.issues);
  const verified = verifyText(
    createEngine(catalog, store.value),
    test,
    asOf === undefined ? {} : { asOf },
  );
  return verified.ok ? c.json(verified.value) : problem(c, verified.issues, parameter);
}
