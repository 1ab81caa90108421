import { createTable, type Figure } from "@ambit/core/series";
import { writeTable } from "@ambit/core/datasets";
import { Hono, type Context } from "hono";
import { accepts } from "hono/accepts";
import { describeRoute } from "hono-openapi";
import { z } from "zod";
import type { ApiEnv } from "../env.ts";
import { PageQuery } from "../page/index.ts";
import { inOrder, yearNamed } from "../parameters/index.ts";
import { problem, validate } from "../problem/index.ts";
import { answers, page, problemAnswer } from "./answers.ts";
import { notFound, unknownId } from "./not-found.ts";
import { csvOf } from "./observations-csv.ts";
import { itemOf, ObservationItem, sourcesOf } from "./observation-item.ts";

const Query = inOrder(
  z.strictObject({
    ...PageQuery,
    indicator: z.string({ error: "indicator is needed: figures are read one indicator at a time" }),
    from: z.string().optional(),
    to: z.string().optional(),
    reporter: z.string().optional(),
    dataset: z.string().optional(),
    start: yearNamed("start", "The first year."),
    end: yearNamed("end", "The last year."),
    format: z
      .enum(["json", "csv", "parquet"], { error: "format is json, csv or parquet" })
      .optional()
      .describe("CSV and Parquet are whole: limit and cursor are for JSON."),
  }),
);
type Query = z.infer<typeof Query>;

const Answer = z.strictObject({
  items: z.array(ObservationItem),
  nextCursor: z.string().nullable(),
  datasets: z.record(
    z.string(),
    z.object({
      label: z.string(),
      publisher: z.string(),
      licence: z.string(),
      redistribution: z.string(),
    }),
  ),
});

const MEDIA = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  json: "application/json",
} as const;

/** GET /v1/observations: figures with where they come from, as JSON pages or whole as CSV or Parquet. */
export const observations = new Hono<ApiEnv>().get(
  "/",
  describeRoute({
    summary: "Figures of one indicator",
    tags: ["observations"],
    responses: {
      ...answers(Answer, {
        [MEDIA.csv]: { schema: { type: "string" } },
        [MEDIA.parquet]: { schema: { type: "string", format: "binary" } },
      }),
      404: problemAnswer("There is no such indicator, actor or dataset"),
    },
  }),
  validate("query", Query),
  async (c) => {
    const query = c.req.valid("query");
    const { pack, catalog } = c.var;
    const indicator = catalog.indicators.get(query.indicator);
    if (!indicator) return notFound(c, "indicators", query.indicator, "indicator");
    if (indicator.expression !== undefined) {
      return problem(
        c,
        [
          {
            code: "bad_parameter",
            message: `${query.indicator} is derived: ${indicator.expression}`,
            found: query.indicator,
            tip: "Ask for what it is derived from, or GET /v1/verify.",
          },
        ],
        "indicator",
      );
    }
    const unknown = unknownId(
      c,
      { from: "actors", to: "actors", reporter: "actors", dataset: "datasets" },
      query,
    );
    if (unknown) return unknown;
    if (indicator.arity === "monadic" && query.to !== undefined) {
      return problem(
        c,
        [
          {
            code: "bad_parameter",
            message: `${query.indicator} is of one actor, not between two`,
            found: query.to,
            tip: "Leave to out, and name the actor in from.",
          },
        ],
        "to",
      );
    }
    const store = await pack.storeFor([query.indicator]);
    if (!store.ok) return problem(c, store.issues);
    const exact =
      query.from !== undefined && (query.to !== undefined || indicator.arity === "monadic");
    const figures = exact
      ? store.value.series(query.indicator, query.from ?? "", query.to ?? "")
      : [...store.value.all(query.indicator)];
    return send(
      c,
      query,
      figures.filter((f) => fits(f, query)),
    );
  },
);

function fits(f: Figure, q: Query): boolean {
  const year = Number(f.period.slice(0, 4));
  return (
    (q.from === undefined || f.from === q.from) &&
    (q.to === undefined || f.to === q.to) &&
    (q.reporter === undefined || f.reporter === q.reporter) &&
    (q.dataset === undefined || f.dataset === q.dataset) &&
    (q.start === undefined || year >= q.start) &&
    (q.end === undefined || year <= q.end)
  );
}

function send(c: Context<ApiEnv>, query: Query, figures: readonly Figure[]): Response {
  const wanted = accepts(c, {
    header: "Accept",
    supports: Object.values(MEDIA),
    default: MEDIA.json,
  });
  const format =
    query.format ?? (wanted === MEDIA.csv ? "csv" : wanted === MEDIA.parquet ? "parquet" : "json");
  const name = `${query.indicator}.${format}`;
  if (format === "json") {
    return page(c, figures, query, (items) => ({
      items: items.map((f) => itemOf(c.var.catalog, f)),
      datasets: sourcesOf(c.var.catalog, items),
    }));
  }
  const paging = (["limit", "cursor"] as const).find((p) => c.req.query(p) !== undefined);
  if (paging) {
    const message = `${format} has all figures at once, without pages`;
    const tip = `Leave ${paging} out, or narrow the figures by from, to, dataset, start and end.`;
    return problem(c, [{ code: "bad_parameter", message, tip }], paging);
  }
  if (format === "csv") {
    return c.body(csvOf(c.var.catalog, figures), 200, {
      "Content-Type": `${MEDIA.csv}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${name}"`,
    });
  }
  const bytes = writeTable(createTable(query.indicator, figures));
  return c.body(bytes.buffer as ArrayBuffer, 200, {
    "Content-Type": MEDIA.parquet,
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}
