import { openPack, type OpenPack, type PackFiles } from "@ambit/core/datasets";
import type { Result } from "@ambit/core/model";
import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../env.ts";
import { problem } from "../problem/index.ts";
import { createSearcher, type Searcher } from "../search/index.ts";

/** Opens the pack with the first request and keeps it; a failed opening is tried again with the next. */
export function withPack(filesFor: (env: unknown, url: string) => PackFiles) {
  let opening: Promise<Result<OpenPack>> | undefined;
  let searcher: Searcher | undefined;
  return createMiddleware<ApiEnv>(async function pack(c, next) {
    opening ??= openPack(filesFor(c.env, c.req.url)).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    const opened = await opening;
    if (!opened.ok) {
      opening = undefined;
      return problem(c, opened.issues);
    }
    c.set("pack", opened.value);
    c.set("catalog", opened.value.catalog);
    c.set("searcher", () => (searcher ??= createSearcher(opened.value)));
    return next();
  });
}
