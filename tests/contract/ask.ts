import { expect } from "vitest";
import { z } from "zod";

/** How a suite reaches the API: the app itself on Node, or a Worker over HTTP. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** RFC 9457 with our members; strict, so that an answer says nothing more than is documented. */
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
  issues: z.array(z.looseObject({ code: z.string(), detail: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The body of an answer that must be 200 and JSON, checked by a schema. */
export async function ask<T>(send: Send, path: string, schema: z.ZodType<T>, init?: RequestInit) {
  const response = await send(path, init);
  const text = await response.text();
  expect(response.status, `${path}: ${text.slice(0, 300)}`).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  return schema.parse(JSON.parse(text));
}

const TRACES = /\n\s+at |node_modules|\.ts:\d+|[A-Z]\w*Error:/;

/** The problem that an answer must be: its media type, its status in head and body, and no stack trace. */
export async function askProblem(send: Send, path: string, init?: RequestInit): Promise<Problem> {
  const response = await send(path, init);
  const text = await response.text();
  const named = `${init?.method ?? "GET"} ${path.slice(0, 100)}: ${text.slice(0, 300)}`;
  expect(response.headers.get("Content-Type"), named).toMatch(/^application\/problem\+json/);
  expect(text, named).not.toMatch(TRACES);
  const problem = Problem.parse(JSON.parse(text));
  expect(response.status, named).toBe(problem.status);
  return problem;
}

/** The address that evaluates a test. */
export const verifying = (test: string) => `/v1/verify?test=${encodeURIComponent(test)}`;
