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
