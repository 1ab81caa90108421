import type { PackFiles } from "@ambit/core/datasets";
import {
  Actor,
  ActorKind,
  Dataset,
  Event,
  EventKind,
  Facility,
  FacilityKind,
  Group,
  Indicator,
  Source,
} from "@ambit/core/model";
import { Hono, type Context } from "hono";
import { cors } from "hono/cors";
import { openAPIRouteHandler } from "hono-openapi";
import { docsPage } from "./docs-page.ts";
import type { ApiEnv } from "./env.ts";
import { answerEtag } from "./middleware/answer-etag.ts";
import { methodsAt } from "./middleware/methods-at.ts";
import { withPack } from "./middleware/open-pack.ts";
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

/** The API over whatever can read the compiled pack's files. The same app runs on Node and on Workers. */
export function createApp(
  filesFor: (env: unknown, url: string) => PackFiles,
  /** Where a bug is written down: the platform's log. The caller only learns that there was one. */
  report: (error: unknown) => void,
) {
  const v1 = new Hono<ApiEnv>()
    .use(withPack(filesFor), answerEtag)
    .route("/", root)
    .route(
      "/actors",
      entities({
        kind: "actors",
        schema: Actor,
        filters: { kind: { field: "kind", takes: ActorKind } },
      }),
    )
    .route("/groups", entities({ kind: "groups", schema: Group, filters: {} }))
    .route(
      "/indicators",
      entities({
        kind: "indicators",
        schema: Indicator,
        filters: {
          topic: { field: "topic", takes: "topics" },
          arity: { field: "arity", takes: Indicator.shape.arity },
        },
      }),
    )
    .route(
      "/datasets",
      entities({
        kind: "datasets",
        schema: Dataset,
        filters: {
          publisher: { field: "publisher", takes: "actors" },
          redistribution: { field: "redistribution", takes: Dataset.shape.redistribution },
        },
      }),
    )
    .route(
      "/sources",
      entities({
        kind: "sources",
        schema: Source,
        filters: { publisher: { field: "publisher", takes: "actors" } },
      }),
    )
    .route(
      "/events",
      entities({
        kind: "events",
        schema: Event,
        filters: {
          kind: { field: "kind", takes: EventKind },
          place: { field: "place", takes: "actors" },
          participant: { field: "participants", takes: "actors" },
        },
      }),
    )
    .route(
      "/facilities",
      entities({
        kind: "facilities",
        schema: Facility,
        filters: {
          kind: { field: "kind", takes: FacilityKind },
          host: { field: "hosts", takes: "actors" },
          operator: { field: "operators", takes: "actors" },
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
  const app = new Hono<ApiEnv>({ strict: false });
  const open = cors({ allowMethods: (_, c) => methodsAt(app, c.req.path) });
  app
    .use("/v1/*", open)
    .use("/openapi.json", open, answerEtag)
    .use("/docs", answerEtag)
    .route("/v1", v1);
  app.get("/openapi.json", openAPIRouteHandler(app, { documentation: DOCUMENTATION }));
  app.get("/docs", (c) => c.html(docsPage()));
  const nothing = (c: Context<ApiEnv>) => {
    const allowed = methodsAt(app, c.req.path);
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      const message = `there is no ${c.req.method} ${c.req.path}`;
      const tip = "GET /v1 lists the routes; /docs describes them.";
      return problem(c, [{ code: "not_found", message, tip }]);
    }
    c.header("Allow", allowed.join(", "));
    const message = `${c.req.path} does not take ${c.req.method}`;
    const tip = `It takes ${allowed.join(", ")}.`;
    return problem(c, [{ code: "method_not_allowed", message, found: c.req.method, tip }]);
  };
  app.all("/v1/*", nothing).all("/openapi.json", nothing).all("/docs", nothing);
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
