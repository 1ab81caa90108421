import type { PackFiles } from "@ambit/core/datasets";
import { Actor, Dataset, Event, Facility, Group, Indicator, Source } from "@ambit/core/model";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { openAPIRouteHandler } from "hono-openapi";
import { docsPage } from "./docs-page.ts";
import type { ApiEnv } from "./env.ts";
import { withPack } from "./middleware/open-pack.ts";
import { releaseEtag } from "./middleware/release-etag.ts";
import { problem } from "./problem/index.ts";
import { claims } from "./routes/claims.ts";
import { compare } from "./routes/compare.ts";
import { entities } from "./routes/entities.ts";
import { leaders } from "./routes/leaders.ts";
import { memberships } from "./routes/memberships.ts";
import { mirror } from "./routes/mirror.ts";
import { observations } from "./routes/observations.ts";
import { questions } from "./routes/questions.ts";
import { root } from "./routes/root.ts";
import { search } from "./routes/search.ts";
import { verify } from "./routes/verify.ts";

const includes = (field: string) => (entity: Record<string, unknown>, value: string) => {
  const found = entity[field];
  return Array.isArray(found) ? found.includes(value) : found === value;
};

/** The API over whatever can read the compiled pack's files. The same app runs on Node and on Workers. */
export function createApp(
  filesFor: (env: unknown, url: string) => PackFiles,
  /** Where a bug is written down: the platform's log. The caller only learns that there was one. */
  report: (error: unknown) => void,
) {
  const v1 = new Hono<ApiEnv>()
    .use(withPack(filesFor), releaseEtag)
    .route("/", root)
    .route(
      "/actors",
      entities({ kind: "actors", schema: Actor, filters: { kind: includes("kind") } }),
    )
    .route("/groups", entities({ kind: "groups", schema: Group, filters: {} }))
    .route(
      "/indicators",
      entities({
        kind: "indicators",
        schema: Indicator,
        filters: { topic: includes("topic"), arity: includes("arity") },
      }),
    )
    .route(
      "/datasets",
      entities({
        kind: "datasets",
        schema: Dataset,
        filters: { publisher: includes("publisher"), redistribution: includes("redistribution") },
      }),
    )
    .route(
      "/sources",
      entities({ kind: "sources", schema: Source, filters: { publisher: includes("publisher") } }),
    )
    .route(
      "/events",
      entities({
        kind: "events",
        schema: Event,
        filters: {
          kind: includes("kind"),
          place: includes("place"),
          participant: includes("participants"),
        },
      }),
    )
    .route(
      "/facilities",
      entities({
        kind: "facilities",
        schema: Facility,
        filters: {
          kind: includes("kind"),
          host: includes("hosts"),
          operator: includes("operators"),
        },
      }),
    )
    .route("/questions", questions)
    .route("/memberships", memberships)
    .route("/claims", claims)
    .route("/observations", observations)
    .route("/verify", verify)
    .route("/compare", compare)
    .route("/leaders", leaders)
    .route("/mirror", mirror)
    .route("/search", search);
  // `/v1/` is `/v1`: an address typed by hand.
  const app = new Hono<ApiEnv>({ strict: false })
    .use("/v1/*", cors())
    .use("/openapi.json", cors())
    .route("/v1", v1);
  app.get("/openapi.json", openAPIRouteHandler(app, { documentation: DOCUMENTATION }));
  app.get("/docs", (c) => c.html(docsPage()));
  app.all("/v1/*", (c) =>
    problem(c, [
      {
        code: "not_found",
        message: `there is no ${c.req.method} ${c.req.path}`,
        tip: "GET /v1 lists the routes; /docs describes them.",
      },
    ]),
  );
  app.onError((error, c) => {
    report(error);
    return problem(c, [
      {
        code: "internal",
        message: "something went wrong on our side",
        tip: "Try again; if it happens again, please report the address.",
      },
    ]);
  });
  return app;
}
export type App = ReturnType<typeof createApp>;

const DOCUMENTATION = {
  openapi: "3.1.0",
  info: {
    title: "Ambit",
    version: "1",
    description:
      "Sourced figures on great-power influence in Central Asia, and claims checked against every source's figures.",
    license: {
      name: "Figures under each dataset's own licence; claims and tests CC BY 4.0; code MIT",
    },
  },
};
