import { expect, test } from "vitest";
import { z } from "zod";
import { ask, askProblem, verifying, type Problem, type Send } from "./ask.ts";

type Case = readonly [path: string, expected: Partial<Problem>, tip?: RegExp];

const UNKNOWN: readonly Case[] = [
  ["/v1/actors/KAX", { status: 404, code: "not_found", found: "KAX" }, /"KAZ"/],
  ["/v1/indicators/trad", { status: 404, code: "not_found" }, /"trade"/],
  ["/v1/claims/pron-2012/999", { status: 404, code: "not_found" }, /"pron-2012\//],
  ["/v1/nowhere", { status: 404, code: "not_found" }, /GET \/v1/],
  ["/v1/observations?indicator=exportz", { status: 404, parameter: "indicator" }, /"exports"/],
  ["/v1/observations?indicator=exports&from=KAX", { status: 404, parameter: "from" }, /"KAZ"/],
  ["/v1/observations?indicator=exports&dataset=x", { status: 404, parameter: "dataset" }],
  ["/v1/compare?target=KAX", { status: 404, parameter: "target" }, /"KAZ"/],
  ["/v1/compare?target=KAZ&actors=CHN,RUZ", { status: 404, parameter: "actors" }, /"RUS"/],
  ["/v1/mirror?a=KAZ&b=RUZ", { status: 404, parameter: "b" }, /"RUS"/],
  ["/v1/leaders?targets=UZZ", { status: 404, parameter: "targets" }, /"UZB"/],
  ["/v1/leaders?reading=partners", { status: 404, parameter: "reading" }, /"partner"/],
  ["/v1/compare?target=KAZ&reading=bns", { status: 404, parameter: "reading" }],
  ["/v1/compare?target=KAZ&reading=record", { status: 404, parameter: "reading" }],
  ["/v1/claims?source=byline-2042", { status: 404, parameter: "source" }, /"byline-2024"/],
  ["/v1/claims?actor=KAX", { status: 404, parameter: "actor" }, /"KAZ"/],
  ["/v1/claims?indicator=trad", { status: 404, parameter: "indicator" }, /"trade"/],
  ["/v1/facilities?host=KAX", { status: 404, parameter: "host" }, /"KAZ"/],
  ["/v1/facilities?operator=nobody", { status: 404, parameter: "operator" }],
  ["/v1/datasets?publisher=imff", { status: 404, parameter: "publisher" }, /"imf"/],
  ["/v1/sources?publisher=nobody", { status: 404, parameter: "publisher" }],
  ["/v1/events?place=KAX", { status: 404, parameter: "place" }, /"KAZ"/],
  ["/v1/events?participant=nobody", { status: 404, parameter: "participant" }],
  ["/v1/memberships?organisation=wtoo", { status: 404, parameter: "organisation" }, /"wto"/],
  ["/v1/memberships?actor=nobody", { status: 404, parameter: "actor" }],
  ["/v1/memberships/KGZ/wto/member/1999", { status: 404, parameter: "id" }, /"KGZ\/wto\/member/],
  ["/v1/questions?claim=byline-2024/999", { status: 404, parameter: "claim" }, /"byline-2024\//],
  ["/v1/actors/%00", { status: 404, parameter: "id" }, /^GET/],
];

const MANY = Array.from({ length: 21 }, (_, i) => `a${i}`).join(",");

const WRONG: readonly Case[] = [
  ["/v1/actors?limit=0", { code: "bad_parameter", parameter: "limit", found: "0" }],
  ["/v1/actors?limit=many", { code: "bad_parameter", parameter: "limit", found: "many" }],
  ["/v1/actors?limit=501", { code: "bad_parameter", parameter: "limit" }],
  ["/v1/actors?limit=1.5", { code: "bad_parameter", parameter: "limit" }],
  ["/v1/actors?limit=", { parameter: "limit", detail: "limit is a whole number from 1 to 500" }],
  ["/v1/search?q=a&limit=abc", { detail: "limit is a whole number from 1 to 100", found: "abc" }],
  ["/v1/actors?kind=stat", { code: "bad_parameter", parameter: "kind" }],
  ["/v1/events?kind=party", { code: "bad_parameter", parameter: "kind" }],
  ["/v1/facilities?kind=bases", { code: "bad_parameter", parameter: "kind" }],
  ["/v1/indicators?topic=weather", { code: "bad_parameter", parameter: "topic" }],
  ["/v1/indicators?arity=triadic", { code: "bad_parameter", parameter: "arity" }],
  ["/v1/datasets?redistribution=free", { code: "bad_parameter", parameter: "redistribution" }],
  ["/v1/claims?topic=weather", { code: "bad_parameter", parameter: "topic" }],
  ["/v1/observations?indicator=gdp&to=CHN", { code: "bad_parameter", parameter: "to" }],
  ["/v1/observations?indicator=gdp&start=2020&end=2010", { parameter: "start" }],
  ["/v1/observations?indicator=gdp&format=csv&limit=2", { parameter: "limit" }],
  ["/v1/compare?target=KAZ&start=2020&end=2010", { parameter: "start", found: "2020" }],
  ["/v1/compare?target=KAZ&actors=", { parameter: "actors" }],
  ["/v1/compare?target=KAZ&actors=CHN,CHN", { parameter: "actors" }],
  ["/v1/compare?target=KAZ&actors=CHN,KAZ", { parameter: "actors", found: "KAZ" }],
  [`/v1/compare?target=KAZ&actors=${MANY}`, { parameter: "actors" }],
  ["/v1/compare?target=KAZ&indicators=", { parameter: "indicators" }],
  ["/v1/leaders?targets=", { parameter: "targets" }],
  ["/v1/leaders?reading=", { parameter: "reading" }],
  ["/v1/mirror?a=KAZ&b=KAZ", { code: "bad_parameter", parameter: "b" }],
  ["/v1/actors?cursor=elsewhere", { code: "bad_cursor", parameter: "cursor" }],
  ["/v1/actors?q=a&q=b", { code: "bad_parameter", parameter: "q" }],
  ["/v1/claims?status=true", { code: "bad_parameter", parameter: "status" }],
  ["/v1/memberships?on=yesterday", { code: "bad_parameter", parameter: "on" }],
  ["/v1/observations", { code: "bad_parameter", parameter: "indicator" }],
  ["/v1/observations?indicator=trade", { code: "bad_parameter", parameter: "indicator" }],
  ["/v1/observations?indicator=exports&start=now", { code: "bad_parameter", parameter: "start" }],
  ["/v1/observations?indicator=exports&format=xml", { code: "bad_parameter", parameter: "format" }],
  ["/v1/verify", { code: "bad_parameter", parameter: "test" }],
  ["/v1/verify?test=", { code: "bad_parameter", parameter: "test" }],
  [`${verifying("date(sco-founding) = 2001")}&asOf=then`, { parameter: "asOf" }],
  ["/v1/compare", { code: "bad_parameter", parameter: "target" }],
  ["/v1/compare?target=KAZ&indicators=gdp", { code: "bad_parameter", parameter: "indicators" }],
  ["/v1/leaders?indicators=weather", { code: "bad_parameter", parameter: "indicators" }],
  ["/v1/leaders?year=MMXX", { code: "bad_parameter", parameter: "year" }],
  ["/v1/mirror?a=KAZ", { code: "bad_parameter", parameter: "b" }],
  ["/v1/mirror?a=KAZ&b=CHN&indicator=gdp", { code: "bad_parameter", parameter: "indicator" }],
  ["/v1/search", { code: "bad_parameter", parameter: "q" }],
];

const NOBODY_READS = [
  "/v1",
  "/v1/actors",
  "/v1/actors/KAZ",
  "/v1/claims",
  "/v1/claims/byline-2024/06",
  "/v1/observations?indicator=exports",
  "/v1/memberships",
  verifying("date(sco-founding) = 2001"),
  "/v1/search?q=gas",
  "/v1/leaders",
  "/v1/mirror?a=KAZ&b=CHN",
  "/v1/compare?target=KAZ",
];

const UNREADABLE: readonly Case[] = [
  ["trade(KAZ, CHN)[2023] >", { code: "syntax", position: { start: 23, end: 23 } }],
  ["trade(KAZ, CHN[2023] > 1 bn USD", { code: "syntax" }],
  ["trade(KAZ, CHN)[2023] > 41 bn $", {}],
  ["tradee(KAZ, CHN)[2023] > 1 bn USD", { code: "unknown_indicator", found: "tradee" }, /trade/],
  ["trade(KAZ, XKZ)[2023] > 1 bn USD", { code: "unknown_actor", found: "XKZ" }],
  [
    "trade(KAZ, CHN)[2023] + gas-exports(TKM, CHN)[2017] > 1 bn USD",
    { code: "mixed_units", expected: "USD", found: "bcm" },
  ],
  [`${"(".repeat(200)}1${")".repeat(200)}`, {}],
];

export function problemsContract(send: Send): void {
  test.for(UNKNOWN)("404: %s", async ([path, expected, tip = /\S/]) => {
    const problem = await askProblem(send, path);
    expect(problem).toMatchObject({ status: 404, ...expected });
    expect(problem.tip).toMatch(tip);
  });

  test.for(WRONG)("400: %s", async ([path, expected]) => {
    const problem = await askProblem(send, path);
    expect(problem).toMatchObject({ status: 400, ...expected });
    expect(problem.tip).toMatch(/\S/);
  });

  test.for(NOBODY_READS)("400: a parameter that %s does not have", async (path) => {
    const problem = await askProblem(send, `${path}${path.includes("?") ? "&" : "?"}colour=red`);
    expect(problem).toMatchObject({ status: 400, code: "unknown_parameter", parameter: "colour" });
  });

  test.for(UNREADABLE)("422: %s", async ([written, expected, tip = /\S/]) => {
    const problem = await askProblem(send, verifying(written));
    expect(problem).toMatchObject({ status: 422, parameter: "test", ...expected });
    expect(problem.position?.start).toBeLessThanOrEqual(written.length);
    expect(`${problem.detail} ${problem.tip}`).toMatch(tip);
  });

  test("405: a method that an address does not take, with those that it does", async () => {
    const takes = {
      "/v1/verify": "GET, POST, HEAD, OPTIONS",
      "/v1/actors/KAZ": "GET, HEAD, OPTIONS",
    };
    for (const [path, allowed] of Object.entries(takes)) {
      for (const method of ["PUT", "DELETE", "PATCH"]) {
        const problem = await askProblem(send, path, { method });
        expect(problem, method).toMatchObject({ status: 405, code: "method_not_allowed" });
        const answer = await send(path, { method });
        await answer.text();
        expect(answer.headers.get("Allow"), path).toBe(allowed);
      }
    }
    const nowhere = await askProblem(send, "/v1/nowhere", { method: "DELETE" });
    expect(nowhere.code).toBe("not_found");
  });

  test("400: a cursor of another list or filter, or past the end", async () => {
    const Cursor = z.looseObject({ nextCursor: z.string() });
    const { nextCursor } = await ask(send, "/v1/actors?limit=3", Cursor);
    const past = nextCursor.replace(/[^-]+$/, "zzzz");
    for (const path of [
      `/v1/groups?cursor=${nextCursor}`,
      `/v1/actors?kind=state&cursor=${nextCursor}`,
      `/v1/actors?cursor=${past}`,
    ]) {
      const problem = await askProblem(send, path);
      expect(problem, path).toMatchObject({ status: 400, code: "bad_cursor", parameter: "cursor" });
    }
    await ask(send, `/v1/actors?limit=5&cursor=${nextCursor}`, Cursor);
  });

  test("what was sent is not sent back by the kilobyte", async () => {
    const id = "x".repeat(6000);
    for (const path of [`/v1/actors/${id}`, `/v1/actors?limit=${id}`, `/v1/actors?${id}=1`]) {
      const problem = await askProblem(send, path);
      expect(JSON.stringify(problem).length, path.slice(0, 20)).toBeLessThan(1500);
    }
  });
}
