import type { PackFiles } from "@ambit/core/datasets";
import { memoryFiles } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { smallFiles, smallPack } from "../testing/small-pack.ts";

const appOver = (files: () => PackFiles) => createApp(files, () => undefined);
const app = appOver(smallPack);

const asking = (
  tag: string,
  path = "/v1",
  method = "GET",
  headers: Readonly<Record<string, string>> = {},
) => app.request(path, { method, headers: { "If-None-Match": tag, ...headers } });

async function tagOf(path: string, headers: Record<string, string> = {}, over = app) {
  const answer = await over.request(path, { headers });
  await answer.arrayBuffer();
  expect(answer.status, path).toBe(200);
  return answer.headers.get("ETag") ?? "";
}

test("an answer carries a tag of its own and how long it may be kept", async () => {
  const { headers } = await app.request("/v1/actors/KAZ");
  expect(headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{32}"$/);
  expect(headers.get("Cache-Control")).toMatch(/^public, max-age=\d+/);
  expect(headers.get("Vary")).toBe("Accept");
});

test("whoever has the answer gets 304 with the same head and no body", async () => {
  for (const path of ["/v1", "/v1/actors/KAZ", "/openapi.json", "/docs"]) {
    const tag = await tagOf(path);
    const answer = await asking(`"other" , ${tag}`, path);
    expect(answer.status, path).toBe(304);
    expect(await answer.text()).toBe("");
    expect(answer.headers.get("ETag")).toBe(tag);
    expect(answer.headers.get("Cache-Control")).toMatch(/^public/);
    expect(answer.headers.get("Content-Type")).toBeNull();
  }
});

test("304 is as open to other sites as 200", async () => {
  const headers = { Origin: "https://example.org" };
  const answer = await asking(await tagOf("/v1"), "/v1", "GET", headers);
  expect(answer.status).toBe(304);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
});

test("every address and format has a tag of its own, the same each time", async () => {
  const figures = "/v1/observations?indicator=exports";
  const tags = [
    await tagOf("/v1"),
    await tagOf("/v1/health"),
    await tagOf("/v1/actors?limit=2"),
    await tagOf("/v1/actors?limit=3"),
    await tagOf(figures),
    await tagOf(figures, { Accept: "text/csv" }),
    await tagOf(`${figures}&format=csv`),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(await tagOf(figures)).toBe(tags[4]);
  expect(await tagOf("/v1", {}, appOver(smallPack))).toBe(tags[0]);
});

test("other contents give another tag although the release is called the same", async () => {
  const files = smallFiles();
  files.set("catalog.json", String(files.get("catalog.json")).replace("Kazakhstan", "Qazaqstan"));
  const changed = appOver(() => memoryFiles(files));
  expect(await tagOf("/v1/actors/KAZ", {}, changed)).not.toBe(await tagOf("/v1/actors/KAZ"));
  expect(await tagOf("/v1/actors/CHN", {}, changed)).toBe(await tagOf("/v1/actors/CHN"));
});

test("what is wrong stays wrong for those who have a tag", async () => {
  for (const path of ["/v1", "/v1/actors/KAZ"]) {
    const tag = await tagOf(path);
    expect((await asking(tag, "/v1/actors/NOBODY")).status).toBe(404);
    expect((await asking(tag, "/v1/actors?limit=0")).status).toBe(400);
    expect((await asking(tag, "/v1/verify?test=x")).status).toBe(422);
    expect((await asking("*", "/v1/nowhere")).status).toBe(404);
  }
});

test("another tag, or a star, is answered in full", async () => {
  expect((await asking('W/"cd"')).status).toBe(200);
  expect((await asking("*")).status).toBe(200);
});

test("only reading is answered with 304, and a problem has no tag", async () => {
  const tag = await tagOf("/v1");
  expect((await asking(tag, "/v1/verify", "POST")).status).toBe(415);
  const problem = await app.request("/v1/actors/NOBODY");
  expect(problem.headers.get("ETag")).toBeNull();
});
