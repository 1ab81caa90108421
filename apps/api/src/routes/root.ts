import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { NoQuery, validate } from "../problem/index.ts";
import { answers } from "./answers.ts";

const Root = z.strictObject({
  release: z.strictObject({
    id: z.string(),
    hash: z.string(),
    released: z.string(),
    title: z.string(),
  }),
  counts: z.record(z.string(), z.int()),
  links: z.record(z.string(), z.string()),
});

const LINKS = [
  "actors",
  "groups",
  "indicators",
  "datasets",
  "sources",
  "claims",
  "events",
  "facilities",
  "questions",
  "memberships",
  "observations",
  "verify",
  "leaders",
  "compare",
  "mirror",
  "search",
];

/** GET /v1, /v1/health: which release answers, and how much is in it. */
export const root = new Hono<ApiEnv>()
  .get(
    "/",
    describeRoute({
      summary: "Release, counts and links",
      tags: ["release"],
      responses: answers(Root),
    }),
    validate("query", NoQuery),
    (c) => c.json(answer(c.var.pack.release)),
  )
  .get(
    "/health",
    describeRoute({
      summary: "Whether the data can be read",
      tags: ["release"],
      responses: answers(Root),
    }),
    validate("query", NoQuery),
    (c) => c.json(answer(c.var.pack.release)),
  );

function answer(release: ApiEnv["Variables"]["pack"]["release"]): z.infer<typeof Root> {
  return {
    release: {
      id: `${release.pack}-${release.released}`,
      hash: release.hash,
      released: release.released,
      title: release.title,
    },
    counts: release.counts,
    links: {
      ...Object.fromEntries(LINKS.map((name) => [name, `/v1/${name}`])),
      openapi: "/openapi.json",
      docs: "/docs",
    },
  };
}
