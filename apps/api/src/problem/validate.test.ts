import { Hono } from "hono";
import { expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "./problem.ts";
import { NoQuery, validate } from "./validate.ts";

const Query = z.strictObject({
  year: z.coerce.number({ error: "year is a year" }).optional(),
  q: z.string({ error: "q is needed" }),
  kind: z.enum(["state", "bloc"]).optional(),
});
const app = new Hono()
  .get("/", validate("query", Query), (c) => c.text("fine"))
  .get("/bare", validate("query", NoQuery), (c) => c.text("fine"));

async function problemOf(path: string) {
  const response = await app.request(path);
  expect(response.status).toBe(400);
  return Problem.parse(await response.json());
}

test("what fits goes on", async () => {
  expect(await (await app.request("/?q=a&year=2023")).text()).toBe("fine");
  expect(await (await app.request("/bare")).text()).toBe("fine");
});

test("a wrong value is named with what was found and the schema's own words", async () => {
  expect(await problemOf("/?q=a&year=MMXX")).toMatchObject({
    code: "bad_parameter",
    parameter: "year",
    detail: "year is a year",
    found: "MMXX",
  });
});

test("a missing parameter was found to be nothing", async () => {
  const problem = await problemOf("/");
  expect(problem).toMatchObject({ parameter: "q", detail: "q is needed", found: "nothing" });
});

test("a parameter given twice is said to be", async () => {
  expect((await problemOf("/?q=a&q=b")).detail).toBe("q is given more than once");
});

test("a parameter that nobody reads is not passed over in silence", async () => {
  for (const path of ["/?q=a&colour=red", "/bare?colour=red"])
    expect(await problemOf(path)).toMatchObject({ code: "unknown_parameter", parameter: "colour" });
});

test("of some words the nearest is suggested, and all are said", async () => {
  expect(await problemOf("/?q=a&kind=stat")).toMatchObject({
    code: "bad_parameter",
    parameter: "kind",
    detail: 'there is no kind "stat"',
    expected: "state, bloc",
    tip: expect.stringContaining('Did you mean "state"?') as string,
  });
});
