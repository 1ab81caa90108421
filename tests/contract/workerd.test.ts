import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unstable_startWorker } from "wrangler";
import { ROOT } from "../built/index.ts";
import { apiContract } from "./api.contract.ts";
import type { Send } from "./ask.ts";

let worker: Awaited<ReturnType<typeof unstable_startWorker>>;

beforeAll(async () => {
  worker = await unstable_startWorker({
    config: join(ROOT, "apps/api/wrangler.jsonc"),
    dev: { server: { port: 0 }, inspector: false, logLevel: "error", watch: false },
  });
  await worker.ready;
}, 60_000);

afterAll(() => worker.dispose());

const send: Send = async (path, init) => fetch(new URL(path, await worker.url), init);

apiContract(send);

test("an address of a megabyte is refused by the platform, and the Worker lives on", async () => {
  const refused = await send(`/v1/verify?test=${"a".repeat(1_000_000)}`);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.status).toBeLessThan(500);
  expect(await refused.text()).not.toMatch(/\n\s+at /);
  const next = await send("/v1");
  await next.text();
  expect(next.status).toBe(200);
});

test("the site's pages come from the same place, and what is not there is its 404 page", async () => {
  const home = await send("/");
  expect(await home.text()).toContain("<html");
  expect(home.status).toBe(200);
  const nowhere = await send("/nowhere");
  await nowhere.text();
  expect(nowhere.status).toBe(404);
  expect(nowhere.headers.get("Content-Type")).toMatch(/^text\/html/);
});

test("the platform sends the site's own headers: frames for embeds alone, hashed files for long", async () => {
  const headersOf = async (path: string) => {
    const answer = await send(path);
    await answer.arrayBuffer();
    expect(answer.status, path).toBe(200);
    return answer.headers;
  };
  const page = await headersOf("/claims/byline-2024/06/");
  expect(page.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
  expect(page.get("X-Frame-Options")).toBe("DENY");
  const embed = await headersOf("/embed/claims/byline-2024/06/");
  expect(embed.get("Content-Security-Policy")).toBe("frame-ancestors *");
  expect(embed.get("X-Frame-Options")).toBeNull();
  const html = await (await send("/")).text();
  const [script = ""] = /\/_app\/immutable\/[\w./-]+\.js/.exec(html) ?? [];
  expect((await headersOf(script)).get("Cache-Control")).toContain("immutable");
});
