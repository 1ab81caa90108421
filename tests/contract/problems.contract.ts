import { expect, test } from "vitest";
import { askProblem, verifying, type Problem, type Send } from "./ask.ts";

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
];

const WRONG: readonly Case[] = [
  ["/v1/actors?limit=0", { code: "bad_parameter", parameter: "limit", found: "0" }],
  ["/v1/actors?limit=many", { code: "bad_parameter", parameter: "limit", found: "many" }],
  ["/v1/actors?limit=501", { code: "bad_parameter", parameter: "limit" }],
  ["/v1/actors?limit=1.5", { code: "bad_parameter", parameter: "limit" }],
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

  test("a method that is not there is a problem, too", async () => {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const problem = await askProblem(send, "/v1/verify", { method });
      expect(problem.code, method).toBe("not_found");
    }
  });
}
