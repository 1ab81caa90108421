import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { ApiEnv } from "../env.ts";

const CACHE_CONTROL = "public, max-age=300, stale-while-revalidate=86400";

/** Headers of an answer with a body, which 304 has not. */
const OF_A_BODY = ["Content-Type", "Content-Length", "Content-Disposition"];

/**
 * Every good answer to a read has an entity tag made of the release, the address, the media type and
 * what the answer says: a release, a mended engine or a changed format gives another, and nothing else
 * does. It is weak because a compressing proxy may change the bytes (RFC 9110, 8.8.1). The answer is
 * made first, so that what is wrong stays what it is for those who have the tag, too.
 */
export const answerEtag = createMiddleware<ApiEnv>(async function etag(c, next) {
  await next();
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (!isRead || c.res.status !== 200) return;
  const { status, headers } = c.res;
  const body = await c.res.arrayBuffer();
  const tag = await tagOf(c, body);
  headers.set("ETag", tag);
  headers.set("Cache-Control", CACHE_CONTROL);
  headers.set("Vary", "Accept");
  const isKnown = matches(c.req.header("If-None-Match"), tag);
  if (isKnown) for (const name of OF_A_BODY) headers.delete(name);
  // Otherwise the old answer's headers are set on the new one.
  c.res = undefined;
  c.res = isKnown
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers });
});

async function tagOf(c: Context<ApiEnv>, body: ArrayBuffer): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  // The documentation answers without a pack.
  const release = (c.get("pack") as ApiEnv["Variables"]["pack"] | undefined)?.release.hash ?? "";
  const media = c.res.headers.get("Content-Type") ?? "";
  // Figures come by the ten megabytes: they are digested where they are, and not copied.
  const content = hexOf(await crypto.subtle.digest("SHA-256", body));
  const all = new TextEncoder().encode([release, pathname, search, media, content].join(" "));
  return `W/"${hexOf(await crypto.subtle.digest("SHA-256", all)).slice(0, 32)}"`;
}

function hexOf(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** `*` is answered in full: it asks for anything, and we know better than that. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const bare = tag.replace("W/", "");
  return header.split(",").some((one) => one.trim().replace("W/", "") === bare);
}
