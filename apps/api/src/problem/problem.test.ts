import type { Issues } from "@ambit/core/model";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { Problem, problem, statusOf } from "./problem.ts";

async function answerOf(issues: Issues, parameter?: string) {
  const app = new Hono().get("/", (c) => problem(c, issues, parameter));
  const response = await app.request("/");
  return { response, body: Problem.parse(await response.json()) };
}

test("an issue becomes a problem with its code, place and tip", async () => {
  const issue = {
    code: "unknown_actor",
    message: "unknown actor 'XXX'",
    span: { start: 6, end: 9 },
    found: "XXX",
    expected: "an actor",
    tip: "Write KAZ.",
    file: "claims/a/01.yml",
  };
  const { response, body } = await answerOf([issue], "test");
  expect(response.status).toBe(422);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(body).toEqual({
    type: "/docs#unknown_actor",
    title: "unknown actor",
    status: 422,
    code: "unknown_actor",
    detail: "unknown actor 'XXX'",
    parameter: "test",
    position: { start: 6, end: 9 },
    found: "XXX",
    expected: "an actor",
    tip: "Write KAZ.",
  });
});

test("further issues stand beside the first", async () => {
  const { body } = await answerOf([
    { code: "mixed_units", message: "one" },
    { code: "unknown_actor", message: "two", span: { start: 0, end: 1 }, tip: "Look." },
  ]);
  expect(body.detail).toBe("one");
  expect(body.issues).toEqual([
    { code: "unknown_actor", detail: "two", position: { start: 0, end: 1 }, tip: "Look." },
  ]);
});

test("what was sent is said back up to a hundred characters, not by the megabyte", async () => {
  const long = "x".repeat(1_000_000);
  const issue = { code: "not_found", message: `there is no "${long}"`, found: long };
  const { body } = await answerOf([issue, issue], long);
  expect(body.found).toBe(`${"x".repeat(100)}…`);
  expect(JSON.stringify(body).length).toBeLessThan(1500);
});

test("codes have the status that HTTP has for them; a test's own faults are 422", () => {
  const statuses = [
    "not_found",
    "bad_parameter",
    "too_large",
    "missing_file",
    "internal",
    "syntax",
    "method_not_allowed",
    "unsupported_media_type",
    "wrong_table",
  ];
  expect(statuses.map(statusOf)).toEqual([404, 400, 413, 503, 500, 422, 405, 415, 503]);
});
