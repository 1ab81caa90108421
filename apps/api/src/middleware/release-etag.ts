import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../env.ts";

/**
 * The same URL gives the same answer for as long as the release is the same: the release's hash
 * is the entity tag, weak because a compressing proxy may change the bytes (RFC 9110, 8.8.1).
 */
export const releaseEtag = createMiddleware<ApiEnv>(async function etag(c, next) {
  const tag = `W/"${c.var.pack.release.hash.slice(0, 32)}"`;
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (isRead && matches(c.req.header("If-None-Match"), tag)) {
    return c.body(null, 304, { ETag: tag, Vary: "Accept" });
  }
  await next();
  if (!isRead || !c.res.ok) return;
  c.res.headers.set("ETag", tag);
  c.res.headers.set("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
  c.res.headers.append("Vary", "Accept");
});

function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = tag.replace("W/", "");
  return header
    .split(",")
    .some((one) => one.trim() === "*" || one.trim().replace("W/", "") === bare);
}
