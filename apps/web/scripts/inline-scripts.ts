import { createHash } from "node:crypto";

/** What a policy names the scripts by that stand in a document itself: `sha256-…` of each, in their order. */
export function inlineScripts(html: string): `sha256-${string}`[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = ""]) => `sha256-${createHash("sha256").update(script).digest("base64")}` as const,
  );
}
