import { verifying } from "./ask.ts";

interface Example {
  readonly path: string;
  readonly init?: RequestInit;
  /** Of a good answer, where it is not JSON. */
  readonly media?: string;
}

/** `of` is a filter that takes an id, where the list has one. */
const entity = (kind: string, id: string, filter = "", of = "") => ({
  [`GET /v1/${kind}`]: [
    { path: `/v1/${kind}?limit=500${filter}` },
    { path: `/v1/${kind}?limit=x` },
    ...(of === "" ? [] : [{ path: `/v1/${kind}?${of}=nobody` }]),
  ],
  [`GET /v1/${kind}/{id}`]: [
    { path: `/v1/${kind}/${id}` },
    { path: `/v1/${kind}/${id}?colour=red` },
    { path: `/v1/${kind}/nobody` },
  ],
});

const posting = (body: string): Example => ({
  path: "/v1/verify",
  init: { method: "POST", headers: { "Content-Type": "application/json" }, body },
});
const question = (test: string) => JSON.stringify({ test });

const DYAD = "/v1/observations?indicator=exports&from=KAZ&to=CHN";

/** For each documented operation, calls that bring about every status that it documents. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  "GET /v1": [{ path: "/v1" }, { path: "/v1?colour=red" }],
  "GET /v1/health": [{ path: "/v1/health" }, { path: "/v1/health?colour=red" }],
  ...entity("actors", "KAZ", "&kind=state"),
  ...entity("groups", "central-asia"),
  ...entity("indicators", "trade", "&topic=trade"),
  ...entity("datasets", "kaz-bns", "", "publisher"),
  ...entity("sources", "byline-2024", "", "publisher"),
  ...entity("events", "sco-founding", "", "place"),
  ...entity("facilities", "kant", "&operator=RUS", "host"),
  "GET /v1/questions": [
    { path: "/v1/questions?limit=500" },
    { path: "/v1/questions?limit=x" },
    { path: "/v1/questions?claim=nobody/01" },
  ],
  "GET /v1/questions/{id}": [
    { path: "/v1/questions/first-trade-partner-of-kazakhstan" },
    { path: "/v1/questions/first-trade-partner-of-kazakhstan?colour=red" },
    { path: "/v1/questions/nobody" },
  ],
  "GET /v1/memberships": [
    { path: "/v1/memberships?limit=500" },
    { path: "/v1/memberships?on=x" },
    { path: "/v1/memberships?organisation=nobody" },
  ],
  "GET /v1/memberships/{actor}/{organisation}/{role}/{from}": [
    { path: "/v1/memberships/KGZ/wto/member/1998-12-20" },
    { path: "/v1/memberships/KGZ/wto/member/1998-12-20?colour=red" },
    { path: "/v1/memberships/KGZ/wto/member/1900" },
  ],
  "GET /v1/claims": [
    { path: "/v1/claims?limit=500" },
    { path: "/v1/claims?kind=x" },
    { path: "/v1/claims?source=nobody" },
  ],
  "GET /v1/claims/{source}/{number}": [
    { path: "/v1/claims/byline-2024/06" },
    { path: "/v1/claims/pron-2012/24" },
    { path: "/v1/claims/byline-2024/06?colour=red" },
    { path: "/v1/claims/byline-2024/9999" },
  ],
  "GET /v1/observations": [
    { path: DYAD },
    { path: `${DYAD}&format=csv`, media: "text/csv" },
    { path: `${DYAD}&format=parquet`, media: "application/vnd.apache.parquet" },
    { path: `${DYAD}&format=xml` },
    { path: "/v1/observations?indicator=nothing" },
  ],
  "GET /v1/verify": [
    { path: verifying("trade(KAZ, CHN)[2023] > 41 bn USD") },
    { path: verifying("only s in central-asia: member(s, wto)[2012-05-23]") },
    { path: verifying("trade(KAZ, CHN)[2031] > 1 bn USD") },
    { path: verifying("trade(KAZ, CHN)[2023] >") },
    { path: verifying("x".repeat(5000)) },
    { path: "/v1/verify" },
  ],
  "POST /v1/verify": [
    posting(question("trade(KAZ, CHN)[2023] > 41 bn USD")),
    posting(question("trade(KAZ, CHN)[2023] >")),
    posting(question("x".repeat(100_000))),
    posting("{"),
    { path: "/v1/verify", init: { method: "POST", body: "x" } },
  ],
  "GET /v1/compare": [
    { path: "/v1/compare?target=KAZ&actors=CHN,RUS,eu&indicators=trade,public-debt" },
    { path: "/v1/compare" },
    { path: "/v1/compare?target=nobody" },
  ],
  "GET /v1/leaders": [
    { path: "/v1/leaders" },
    { path: "/v1/leaders?reading=partner" },
    { path: "/v1/leaders?year=x" },
    { path: "/v1/leaders?targets=nobody" },
  ],
  "GET /v1/mirror": [
    { path: "/v1/mirror?a=KAZ&b=CHN" },
    { path: "/v1/mirror" },
    { path: "/v1/mirror?a=KAZ&b=nobody" },
  ],
  "GET /v1/search": [{ path: "/v1/search?q=gas" }, { path: "/v1/search" }],
};
