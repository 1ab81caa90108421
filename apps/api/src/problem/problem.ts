import type { Issue, Issues } from "@ambit/core/model";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";

/** An error as RFC 9457 has it, with our stable code, the parameter and a tip; further findings follow in `issues`. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  parameter: z.string().optional(),
  position: z.strictObject({ start: z.int(), end: z.int() }).optional(),
  found: z.string().optional(),
  expected: z.string().optional(),
  tip: z.string().optional(),
  issues: z
    .array(
      z.strictObject({
        code: z.string(),
        detail: z.string(),
        position: z.strictObject({ start: z.int(), end: z.int() }).optional(),
        tip: z.string().optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof Problem>;

/** So much of what was sent is said back; more helps nobody. */
const MOST_FOUND = 100;
const MOST_DETAIL = 400;

const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  not_found: 404,
  bad_parameter: 400,
  unknown_parameter: 400,
  bad_cursor: 400,
  bad_body: 400,
  method_not_allowed: 405,
  not_acceptable: 406,
  too_large: 413,
  test_too_long: 413,
  unsupported_media_type: 415,
  missing_file: 503,
  bad_table: 503,
  wrong_table: 503,
  bad_json: 503,
  internal: 500,
};

/** What was asked for does not exist, was asked wrongly (400), or cannot be evaluated as written (422, every issue of a test). */
export function statusOf(code: string): ContentfulStatusCode {
  return STATUS[code] ?? 422;
}

/** Answers with the first issue, the rest beside it. This is the only place that turns a code into a status. */
export function problem(c: Context, issues: Issues, parameter?: string): Response {
  const [first, ...rest] = issues;
  const status = statusOf(first.code);
  const body: Problem = {
    type: `/docs#${first.code}`,
    title: first.code.replaceAll("_", " "),
    status,
    code: first.code,
    detail: cut(first.message, MOST_DETAIL),
    ...(parameter === undefined ? {} : { parameter: cut(parameter, MOST_FOUND) }),
    ...placed(first),
    ...(first.found === undefined ? {} : { found: cut(first.found, MOST_FOUND) }),
    ...(first.expected === undefined ? {} : { expected: cut(first.expected, MOST_DETAIL) }),
    ...(rest.length === 0
      ? {}
      : {
          issues: rest.map((issue) => ({
            code: issue.code,
            detail: cut(issue.message, MOST_DETAIL),
            ...placed(issue),
          })),
        }),
  };
  return c.body(JSON.stringify(body), status, { "Content-Type": "application/problem+json" });
}

/** The beginning of a long text, with a sign that it goes on. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

function placed(issue: Issue) {
  return {
    ...(issue.span ? { position: { start: issue.span.start, end: issue.span.end } } : {}),
    ...(issue.tip === undefined ? {} : { tip: issue.tip }),
  };
}
