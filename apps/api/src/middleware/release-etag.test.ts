import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { smallPack } from "../testing/small-pack.ts";

const app = createApp(smallPack, () => undefined);
const TAG = `W/"${"ab".repeat(16)}"`;

const asking = (tag: string, path = "/v1", method = "GET") =>
  app.request(path, { method, headers: { "If-None-Match": tag } });

test("an answer carries the release's tag and how long it may be kept", async () => {
  const { headers } = await app.request("/v1/actors/KAZ");
  expect(headers.get("ETag")).toBe(TAG);
  expect(headers.get("Cache-Control")).toMatch(/^public, max-age=\d+/);
  expect(headers.get("Vary")).toBe("Accept");
});

test("whoever has the release gets 304 with the same head and no body", async () => {
  const answer = await asking(`"other" , ${TAG}`);
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe("");
  expect(answer.headers.get("ETag")).toBe(TAG);
  expect(answer.headers.get("Cache-Control")).toMatch(/^public/);
});

test("another release's tag, or a star, is answered in full", async () => {
  expect((await asking('W/"cd"')).status).toBe(200);
  expect((await asking("*")).status).toBe(200);
  expect((await asking("*", "/v1/nowhere")).status).toBe(404);
});

test("only reading is answered with 304, and a problem has no tag", async () => {
  expect((await asking(TAG, "/v1/verify", "POST")).status).toBe(400);
  const problem = await app.request("/v1/actors/NOBODY");
  expect(problem.headers.get("ETag")).toBeNull();
});
