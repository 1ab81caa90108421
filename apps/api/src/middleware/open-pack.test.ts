import type { PackFiles } from "@ambit/core/datasets";
import { expect, test } from "vitest";
import { createApp } from "../app.ts";
import { smallPack } from "../testing/small-pack.ts";

function appOver(files: () => PackFiles) {
  const reported: unknown[] = [];
  const app = createApp(files, (error) => reported.push(error));
  return { app, reported };
}

test("the pack is opened with the first request, and once", async () => {
  let opened = 0;
  const { app } = appOver(() => {
    opened++;
    return smallPack();
  });
  const answers = await Promise.all(
    ["/v1", "/v1/actors", "/v1"].map(async (path) => app.request(path)),
  );
  expect(answers.map((a) => a.status)).toEqual([200, 200, 200]);
  expect(opened).toBe(1);
});

test("data that cannot be read are a 503 that says so, and are looked for again", async () => {
  let files: PackFiles = { text: async () => undefined, bytes: async () => undefined };
  const { app } = appOver(() => files);
  const missing = await app.request("/v1");
  expect(missing.status).toBe(503);
  expect(await missing.json()).toMatchObject({ code: "missing_file" });
  files = smallPack();
  expect((await app.request("/v1")).status).toBe(200);
});

test("a disk that fails is reported, and tried again with the next request", async () => {
  const broken = async () => {
    throw new Error("EIO: a secret path");
  };
  let files: PackFiles = { text: broken, bytes: broken };
  const { app, reported } = appOver(() => files);
  const failed = await app.request("/v1");
  expect(failed.status).toBe(500);
  expect(await failed.text()).not.toContain("secret");
  expect(reported).toHaveLength(1);
  files = smallPack();
  expect((await app.request("/v1")).status).toBe(200);
});
