import { expect, test } from "vitest";
import { verifying, type Send } from "./ask.ts";

const PATHS = [
  "/v1",
  "/v1/actors/KAZ",
  "/v1/claims?limit=2",
  "/v1/observations?indicator=gas-exports&format=csv",
  verifying("gas-exports(TKM, CHN)[2017] > 31 bcm"),
  "/openapi.json",
  "/docs",
];

export function headersContract(send: Send): void {
  test.for(PATHS)("%s: a tag of its own, and 304 to whoever has it", async (path) => {
    const first = await send(path);
    await first.arrayBuffer();
    const tag = first.headers.get("ETag") ?? "";
    expect(tag).toMatch(/^W\/"[0-9a-f]{32}"$/);
    expect(first.headers.get("Cache-Control")).toContain("max-age=");
    expect(first.headers.get("Vary")).toMatch(/Accept/);
    for (const known of [tag, `"other", ${tag}`, tag.replace("W/", "")]) {
      const again = await send(path, { headers: { "If-None-Match": known } });
      expect(again.status, known).toBe(304);
      expect(again.headers.get("ETag")).toBe(tag);
      expect(await again.text()).toBe("");
    }
    const stale = await send(path, { headers: { "If-None-Match": 'W/"0000"' } });
    expect(stale.status).toBe(200);
    await stale.arrayBuffer();
  });

  test("no two addresses or formats have one tag", async () => {
    const figures = "/v1/observations?indicator=gas-exports";
    const asked = [...PATHS, figures, `${figures}&format=parquet`].map(async (path) => {
      const answer = await send(path);
      await answer.arrayBuffer();
      return answer.headers.get("ETag");
    });
    const csv = await send(figures, { headers: { Accept: "text/csv" } });
    await csv.arrayBuffer();
    const tags = [...(await Promise.all(asked)), csv.headers.get("ETag")];
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("what is wrong stays wrong for whoever has a tag", async () => {
    const known = await send("/v1");
    await known.text();
    const headers = { "If-None-Match": known.headers.get("ETag") ?? "" };
    for (const [path, status] of [
      ["/v1/actors/NOBODY", 404],
      ["/v1/actors?limit=0", 400],
      [verifying("trade("), 422],
    ] as const) {
      const answer = await send(path, { headers });
      await answer.text();
      expect(answer.status, path).toBe(status);
    }
  });

  test("a problem has no tag and is not kept", async () => {
    const answer = await send("/v1/actors/NOBODY");
    await answer.text();
    expect(answer.headers.get("ETag")).toBeNull();
    expect(answer.headers.get("Cache-Control")).toBeNull();
  });

  test("an address that does not exist stays 404 even for If-None-Match: *", async () => {
    const answer = await send("/v1/nowhere", { headers: { "If-None-Match": "*" } });
    await answer.text();
    expect(answer.status).toBe(404);
  });

  test("HEAD has the head of GET and no body", async () => {
    const head = await send("/v1/actors/KAZ", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("ETag")).toMatch(/^W\//);
    expect(await head.text()).toBe("");
  });

  test("pages of other sites may read, ask beforehand, and post", async () => {
    const headers = { Origin: "https://example.org" };
    for (const path of ["/v1", "/openapi.json", "/v1/actors/NOBODY"]) {
      const answer = await send(path, { headers });
      await answer.text();
      expect(answer.headers.get("Access-Control-Allow-Origin"), path).toBe("*");
    }
    const asked = await send("/v1/verify", {
      method: "OPTIONS",
      headers: {
        ...headers,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("GET,POST,HEAD,OPTIONS");
    const list = await send("/v1/actors", { method: "OPTIONS", headers });
    expect(list.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD,OPTIONS");
    expect(asked.headers.get("Access-Control-Allow-Headers")).toMatch(/content-type/i);
  });

  test("the documentation is a page, and answers set no cookie", async () => {
    const page = await send("/docs");
    expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(await page.text()).toContain("/openapi.json");
    for (const path of ["/docs", "/v1", "/v1/search?q=debt"]) {
      const answer = await send(path);
      await answer.text();
      expect(answer.headers.get("Set-Cookie")).toBeNull();
    }
  });
}
