import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askProblem, type Send } from "../contract/ask.ts";
import { longAddressContract } from "../contract/sizes.contract.ts";
import { runToEnd, startServer, type Server } from "./start.ts";

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const send: Send = (path, init) => fetch(server.url + path, init);

longAddressContract(send);

test("it says in one line where it is and how to stop it", () => {
  const { output, errors } = server.written();
  expect(output).toMatch(/^Ambit is at http:\/\/localhost:\d+ .*Ctrl-C stops it\.\n$/);
  expect(errors).toBe("");
});

test("site and API are at one address", async () => {
  const home = await send("/");
  expect(home.status).toBe(200);
  expect(home.headers.get("Content-Type")).toMatch(/^text\/html/);
  expect(await home.text()).toContain("<html");
  const release = await send("/v1");
  expect(release.status).toBe(200);
  expect(await release.json()).toHaveProperty("release.hash");
});

test("a page that is not there is the site's 404 page, an API address a problem", async () => {
  const page = await send("/nowhere/at/all");
  expect(page.status).toBe(404);
  expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
  expect(await page.text()).toContain("<html");
  expect((await askProblem(send, "/v1/nowhere")).code).toBe("not_found");
});

test("nothing outside the built site is served", async () => {
  for (const path of ["/../package.json", "/..%2fpackage.json", "/%2e%2e/%2e%2e/package.json"]) {
    const answer = await send(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).not.toContain('"scripts"');
  }
});

test("a body that is longer than it says, or has no length, is still limited", async () => {
  const stream = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 20; i++) controller.enqueue(new TextEncoder().encode("x".repeat(10_000)));
      controller.close();
    },
  });
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
  expect(await askProblem(send, "/v1/verify", init)).toMatchObject({ code: "too_large" });
});

test("many at once are all answered", async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const answer = await send(`/v1/actors?limit=${i + 1}`);
      await answer.text();
      return answer.status;
    }),
  );
  expect(new Set(answers)).toEqual(new Set([200]));
});

test("Ctrl-C and a service's stop end it with code 0 and nothing more to say", async () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const own = await startServer();
    const open = await fetch(`${own.url}/v1`);
    await open.text();
    const before = own.written();
    expect(await own.stop(signal), signal).toEqual({ code: 0, ...before });
  }
});

test("a port that is taken is one clear sentence and code 1", async () => {
  const other = createServer().listen(0);
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, output, errors } = await runToEnd(String(port));
  other.close();
  expect(code).toBe(1);
  expect(output).toBe("");
  expect(errors).toBe(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=8788 npm start\n`,
  );
});

test("a port that is no port is one clear sentence and code 1", async () => {
  for (const port of ["abc", "65536", "-1", "80.5"]) {
    const { code, errors } = await runToEnd(port);
    expect(code, port).toBe(1);
    expect(errors).toBe(`PORT is "${port}"; it should be a number from 0 to 65535.\n`);
  }
});
