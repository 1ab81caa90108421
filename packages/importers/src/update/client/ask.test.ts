import { describeIssue, ok, type Result } from "@ambit/core/model";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseJson } from "../cells/index.ts";
import { codes } from "../../testing/index.ts";
import {
  always,
  body,
  cutShort,
  html,
  inTurn,
  pretendAsk,
  publisher,
  stalled,
  status,
  temporaryFolder,
  TODAY,
  truncated,
} from "../testing/index.ts";
import type { Question } from "./ask.ts";

const ADDRESS = "https://api.example.org/figures?page=1";
const GOOD = JSON.stringify({ figures: [1, 2, 3], note: "as they were published" });

function question(more: Partial<Question<number>> = {}): Question<number> {
  const Shape = z.looseObject({ figures: z.array(z.number()) });
  const read = (text: string, url: string): Result<number> => {
    const parsed = parseJson(text, url, Shape);
    return parsed.ok ? ok(parsed.value.figures.length) : parsed;
  };
  return { key: "page-1", url: ADDRESS, read, ...more };
}

function lines(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(describeIssue);
}

test("an answer comes with its address, size and sha256", async () => {
  const { fetch, headers } = await publisher(always(body(GOOD)));
  const answer = await pretendAsk(fetch).ask(question({ headers: { accept: "text/x" } }));
  expect(answer).toMatchObject({
    ok: true,
    value: {
      id: "page-1",
      url: ADDRESS,
      bytes: 51,
      retrieved: "2026-12-01T09:00:00.000Z",
      value: 3,
    },
  });
  expect(answer.ok && answer.value.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(headers[0]).toMatchObject({ accept: "text/x", "user-agent": "Ambit data:update" });
});

test("a server in trouble is asked again after growing waits", async () => {
  const { fetch, asked } = await publisher(inTurn(status(500), status(503), body(GOOD)));
  const { ask, slept, told } = pretendAsk(fetch);
  expect((await ask(question())).ok).toBe(true);
  expect(asked).toHaveLength(3);
  expect(slept[0]).toBeGreaterThanOrEqual(500);
  expect(slept[0]).toBeLessThanOrEqual(1000);
  expect(slept[1]).toBeGreaterThanOrEqual(1000);
  expect(slept[1]).toBeLessThanOrEqual(2000);
  expect(told[0]).toBe("the publisher answers with status 500; again in 1 s (page-1)");
});

test("the same seed gives the same waits", async () => {
  const { fetch } = await publisher(always(status(500)));
  const [first, second] = [pretendAsk(fetch), pretendAsk(fetch)];
  await first.ask(question());
  await second.ask(question());
  expect(first.slept).toHaveLength(2);
  expect(second.slept).toEqual(first.slept);
});

test("a server that stays in trouble is an issue with its address and words", async () => {
  const { fetch, asked } = await publisher(always(status(502, "bad gateway")));
  const { ask, slept } = pretendAsk(fetch);
  expect(lines(await ask(question()))).toEqual([
    `${ADDRESS}: the publisher answers with status 502 (3 attempts) (found bad gateway, expected status 200) Open the address in a browser; the interface may have moved. [update.http]`,
  ]);
  expect(asked).toHaveLength(3);
  expect(slept).toHaveLength(2);
});

test.each([
  ["in seconds", "7", 7_000],
  ["as a date", "Tue, 01 Dec 2026 09:00:20 GMT", 20_000],
])("a throttling server is waited for as long as it asks, %s", async (_, header, least) => {
  const throttled = status(429, "slow down", { "retry-after": header });
  const { fetch } = await publisher(inTurn(throttled, body(GOOD)));
  const { ask, slept } = pretendAsk(fetch);
  expect((await ask(question())).ok).toBe(true);
  expect(slept[0]).toBeGreaterThanOrEqual(least);
  expect(slept[0]).toBeLessThanOrEqual(least + 1000);
});

test("a server that asks for hours is left alone", async () => {
  const { fetch, asked } = await publisher(
    always(status(429, "quota", { "retry-after": "86400" })),
  );
  const { ask, slept } = pretendAsk(fetch);
  expect(lines(await ask(question()))[0]).toContain(
    "status 429 (1 attempt; it asks to wait 86400 s)",
  );
  expect(asked).toHaveLength(1);
  expect(slept).toEqual([]);
});

test.each([400, 401, 403, 404, 413])("status %s is not asked again", async (code) => {
  const { fetch, asked } = await publisher(always(status(code, "no")));
  expect(codes(await pretendAsk(fetch).ask(question()))).toEqual(["update.http"]);
  expect(asked).toHaveLength(1);
});

test("an answer that Eurostat is still preparing is asked for again", async () => {
  const later = status(413, '{"warning":{"label":"ASYNCHRONOUS_RESPONSE"}}');
  const { fetch, asked } = await publisher(inTurn(later, body(GOOD)));
  expect((await pretendAsk(fetch).ask(question())).ok).toBe(true);
  expect(asked).toHaveLength(2);
});

test.each([
  ["whose line breaks", truncated(GOOD)],
  ["that ends too early", cutShort(GOOD)],
])("an answer %s is asked for again, and an issue if it stays so", async (_, broken) => {
  const mended = await publisher(inTurn(broken, body(GOOD)));
  expect((await pretendAsk(mended.fetch).ask(question())).ok).toBe(true);
  const { fetch, asked } = await publisher(always(broken));
  const result = await pretendAsk(fetch).ask(question());
  expect(codes(result)).toEqual(["update.truncated"]);
  expect(lines(result)[0]).toMatch(/^https:\/\/api\.example\.org.*breaks off \(3 attempts\)/);
  expect(asked).toHaveLength(3);
});

test("a server that falls silent is left, and asked again", async () => {
  const { fetch } = await publisher(inTurn(stalled(GOOD), body(GOOD)));
  const patient = pretendAsk(fetch, { limits: { attempts: 9, idleMs: 300 } });
  expect((await patient.ask(question())).ok).toBe(true);
  const silent = await publisher(always(stalled(GOOD)));
  const { ask } = pretendAsk(silent.fetch, { limits: { attempts: 2, idleMs: 40 } });
  expect(lines(await ask(question()))[0]).toContain("found silence for 40 ms");
});

test("an answer without an end is left", async () => {
  const { fetch } = await publisher(
    always((response) => {
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    }),
  );
  const { ask } = pretendAsk(fetch, { limits: { attempts: 1, idleMs: 20_000, totalMs: 120 } });
  expect(lines(await ask(question()))[0]).toContain("found no end after 120 ms");
});

test("an answer that is far too large is left", async () => {
  const { fetch, asked } = await publisher(always(body("[" + "1,".repeat(9_000))));
  const { ask } = pretendAsk(fetch, { limits: { maxBytes: 1_000 } });
  expect(codes(await ask(question()))).toEqual(["update.too-large"]);
  expect(asked).toHaveLength(1);
});

test.each([
  ["a web page", html(), "update.markup", "Down Scheduled maintenance"],
  ["nothing", body(""), "update.nothing", "status 200 and no body"],
  ["broken JSON", body('{"figures": [1,, 2]}'), "update.malformed", '"figures"'],
  ["another shape", body('{"data": [1]}'), "update.shape", "found nothing"],
  ["a changed field", body('{"figures": [1, "two"]}'), "update.shape", "figures.1"],
  [
    "a file of a program",
    (r: Parameters<ReturnType<typeof body>>[0]) => r.end(Buffer.from([0xff, 0xfe, 0x00])),
    "update.encoding",
    "fffe00",
  ],
])("%s is an issue at once, and is not kept", async (_, reply, code, words) => {
  const work = temporaryFolder();
  const { fetch, asked } = await publisher(always(reply));
  const result = await pretendAsk(fetch, { work }).ask(question());
  expect(codes(result)).toEqual([code]);
  expect(lines(result)[0]).toContain(words);
  expect(lines(result)[0]).toContain(ADDRESS);
  expect(asked).toHaveLength(1);
  expect(readdirSync(work)).toEqual([]);
});

test("without a network the issue names the host and the reason", async () => {
  const error = new TypeError("fetch failed", {
    cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
  });
  const { ask, slept } = pretendAsk(() => Promise.reject(error));
  expect(lines(await ask(question()))).toEqual([
    `${ADDRESS}: api.example.org cannot be reached (3 attempts) (found fetch failed: ENOTFOUND, expected an answer) Check the connection; behind a proxy set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY. [update.network]`,
  ]);
  expect(slept).toHaveLength(2);
});

test("a second run takes what the first has kept", async () => {
  const work = temporaryFolder();
  const { fetch, asked } = await publisher(always(body(GOOD)));
  const first = await pretendAsk(fetch, { work }).ask(question());
  const { ask, told } = pretendAsk(fetch, { work });
  expect(await ask(question())).toEqual(first);
  expect(asked).toHaveLength(1);
  expect(told).toEqual(["page-1 (kept)"]);
});

test("what was kept is asked for again when it is old, of another address, or damaged", async () => {
  const work = temporaryFolder();
  const { fetch, asked } = await publisher(always(body(GOOD)));
  await pretendAsk(fetch, { work }).ask(question());
  await pretendAsk(fetch, { work, oldest: TODAY + 1 }).ask(question());
  expect(asked).toHaveLength(2);
  await pretendAsk(fetch, { work }).ask(question({ url: `${ADDRESS}&year=2024` }));
  expect(asked).toHaveLength(3);
  const [kept = ""] = readdirSync(join(work, "answers"));
  writeFileSync(join(work, "answers", kept), "half of it");
  await pretendAsk(fetch, { work }).ask(question({ url: `${ADDRESS}&year=2024` }));
  expect(asked).toHaveLength(4);
});

test("questions to one host keep their distance", async () => {
  const { fetch } = await publisher(always(body(GOOD)));
  const { ask, slept } = pretendAsk(fetch, { limits: { gapMs: { "api.example.org": 600 } } });
  await ask(question());
  await ask(question({ key: "page-2", url: `${ADDRESS}&page=2` }));
  await ask(question({ key: "page-3", url: "https://other.example.org/" }));
  expect(slept).toEqual([600]);
});

test("a stop by the user ends the asking, and is no failure of the publisher", async () => {
  const stop = new AbortController();
  const { fetch, asked } = await publisher(always(stalled(GOOD)));
  const { ask, slept } = pretendAsk(
    (url, options) => {
      setTimeout(() => stop.abort(), 20);
      return fetch(url, options);
    },
    { signal: stop.signal },
  );
  expect(codes(await ask(question()))).toEqual(["update.aborted"]);
  expect(asked).toHaveLength(1);
  expect(slept).toEqual([]);
});

test("a key goes to nobody whom the publisher redirects to", async () => {
  const moved = status(302, "", { location: "http://127.0.0.1:9/elsewhere" });
  const { fetch } = await publisher(always(moved));
  const { ask } = pretendAsk(fetch, { limits: { attempts: 1 } });
  const result = await ask(question({ headers: { "x-key": "secret" }, secret: true }));
  expect(codes(result)).toEqual(["update.network"]);
  expect(lines(result)[0]).toContain("redirect");
  expect(lines(result)[0]).not.toContain("secret");
});
