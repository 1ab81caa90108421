import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../env.ts";

const CACHE_CONTROL = "public, max-age=300, stale-while-revalidate=86400";

/**
 * The same URL gives the same answer for as long as the release is the same: the release's hash
 * is the entity tag, weak because a compressing proxy may change the bytes (RFC 9110, 8.8.1).
 */
export const releaseEtag = createMiddleware<ApiEnv>(async function etag(c, next) {
  const tag = `W/"${c.var.pack.release.hash.slice(0, 32)}"`;
  const caching = { ETag: tag, "Cache-Control": CACHE_CONTROL, Vary: "Accept" };
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (isRead && matches(c.req.header("If-None-Match"), tag)) {
    return c.body(null, 304, caching);
  }
  await next();
  if (!isRead || !c.res.ok) return;
  for (const [name, value] of Object.entries(caching)) c.res.headers.set(name, value);
});

/** `*` would also match an address that has no answer, so it is answered in full. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = tag.replace("W/", "");
  return header.split(",").some((one) => one.trim().replace("W/", "") === bare);
}
