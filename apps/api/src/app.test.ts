import type { PackFiles } from "@ambit/core/datasets";
import { expect, test } from "vitest";
import { createApp } from "./app.ts";
import { smallPack } from "./testing/small-pack.ts";

test("a bug is reported in full, and the caller learns only that there was one", async () => {
  const reported: unknown[] = [];
  const files: PackFiles = {
    ...smallPack(),
    bytes: async (path) => {
      throw new Error(`cannot read ${path}`);
    },
  };
  const app = createApp(
    () => files,
    (error) => reported.push(error),
  );
  const answer = await app.request("/v1/observations?indicator=exports");
  const body = await answer.text();
  expect(answer.status).toBe(500);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ code: "internal", status: 500 });
  expect(body).not.toMatch(/parquet|\.ts|at /);
  expect(String(reported[0])).toContain("cannot read observations/exports.parquet");
});

test("a table that is broken is a 503 with its file, and a missing one is, too", async () => {
  const spoilt: [() => Promise<Uint8Array | undefined>, string][] = [
    [async () => new Uint8Array([1, 2, 3]), "bad_table"],
    [async () => undefined, "missing_file"],
  ];
  for (const [bytes, code] of spoilt) {
    const app = createApp(
      () => ({ ...smallPack(), bytes }),
      () => undefined,
    );
    const answer = await app.request("/v1/observations?indicator=exports");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code });
  }
});

test("an id that moved leads to where it went", async () => {
  const app = createApp(smallPack, () => undefined);
  const answer = await app.request("/v1/actors/kazakhstan");
  expect(answer.status).toBe(308);
  expect(answer.headers.get("Location")).toBe("/v1/actors/KAZ");
});

test("the documentation's page loads nothing from elsewhere", async () => {
  const app = createApp(smallPack, () => undefined);
  const html = await (await app.request("/docs")).text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^\/[^/]/);
});
