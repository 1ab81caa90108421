import { expect, test } from "vitest";
import { z } from "zod";
import { ask, type Send } from "./ask.ts";

const Root = z.strictObject({
  release: z.strictObject({
    id: z.string(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    released: z.iso.date(),
    title: z.string(),
  }),
  counts: z.record(z.string(), z.int().positive()),
  links: z.record(z.string(), z.string()),
});
const Page = z.strictObject({
  items: z.array(z.looseObject({})),
  nextCursor: z.string().nullable(),
});
const KINDS = [
  "actors",
  "groups",
  "indicators",
  "datasets",
  "sources",
  "claims",
  "events",
  "facilities",
  "questions",
] as const;

/** Every item of a list, page by page. */
async function walk(send: Send, path: string) {
  const items: Record<string, unknown>[] = [];
  let cursor = "";
  do {
    const page = await ask(send, `${path}${cursor}`, Page);
    items.push(...page.items);
    cursor = page.nextCursor === null ? "" : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== "");
  return items;
}

export function listsContract(send: Send): void {
  test.for(["/v1", "/v1/", "/v1/health"])("%s: release, counts and links", async (path) => {
    const root = await ask(send, path, Root);
    expect(Object.keys(root.counts)).toEqual(expect.arrayContaining([...KINDS, "observations"]));
    expect(root.release.id).toBe(`central-asia-${root.release.released}`);
    expect(root.links["claims"]).toBe("/v1/claims");
  });

  test.for([...KINDS, "memberships"] as const)(
    "%s: pages hold every item once, as many as the release counts",
    async (kind) => {
      const { counts } = await ask(send, "/v1", Root);
      const items = await walk(send, `/v1/${kind}?limit=101`);
      expect(items).toHaveLength(counts[kind] ?? -1);
      const keys = items.map((i) => i["id"]);
      expect(new Set(keys).size).toBe(items.length);
    },
  );

  test.for([...KINDS, "memberships"])("%s: each is found at its own address", async (kind) => {
    const { items } = await ask(send, `/v1/${kind}?limit=1`, Page);
    const id = String(items[0]?.["id"]);
    const own = await ask(send, `/v1/${kind}/${id}`, z.looseObject({ id: z.string() }));
    expect(own.id).toBe(id);
  });

  test("actors: a filter narrows, and q finds a name in another script", async () => {
    const states = await walk(send, "/v1/actors?kind=state&limit=500");
    expect(states.length).toBeGreaterThan(150);
    expect(new Set(states.map((a) => a["kind"]))).toEqual(new Set(["state"]));
    const named = await walk(send, `/v1/actors?q=${encodeURIComponent("казахстан")}&limit=500`);
    expect(named.map((a) => a["id"])).toContain("KAZ");
  });

  test("claims: filters by source, status, actor, indicator and words work together", async () => {
    const status = z.looseObject({ status: z.string() });
    const contested = await walk(send, "/v1/claims?status=contested&limit=500");
    expect(contested.length).toBeGreaterThan(0);
    for (const c of contested) expect(status.parse(c["verdict"]).status).toBe("contested");
    const narrow = await walk(
      send,
      "/v1/claims?source=byline-2024&actor=KAZ&indicator=trade&status=contested&q=41%20billion&limit=50",
    );
    expect(narrow.map((c) => c["id"])).toContain("byline-2024/06");
    for (const c of narrow) expect(c["id"]).toMatch(/^byline-2024\//);
    expect(narrow.length).toBeLessThan(contested.length);
    expect(await walk(send, "/v1/claims?source=byline-2024&actor=wto&indicator=gdp")).toEqual([]);
  });

  test("a claim: paraphrase, passage, test, verdict with readings, at publication, year by year", async () => {
    const Whole = z.looseObject({
      paraphrase: z.string(),
      passage: z.strictObject({ paragraph: z.int(), sha256: z.string(), begins: z.string() }),
      test: z.string(),
      sentence: z.string(),
      verdict: z.looseObject({ status: z.string(), readings: z.array(z.unknown()).min(2) }),
      atPublication: z.looseObject({ status: z.string(), asOf: z.string() }),
      strip: z.array(z.looseObject({ year: z.int(), status: z.string() })).min(20),
    });
    const claim = await ask(send, "/v1/claims/byline-2024/06", Whole);
    expect(claim.verdict.status).toBe("contested");
    expect(claim.strip.find((y) => y.year === 2023)?.status).toBe("contested");
  });

  test("a claim that was true and is not any more says so in the list and alone", async () => {
    const Expiring = z.looseObject({ expired: z.boolean() });
    const { items } = await ask(send, "/v1/claims?q=only+member+of+the+World+Trade", Page);
    expect(Expiring.parse(items[0]?.["verdict"]).expired).toBe(true);
    const alone = await ask(send, `/v1/claims/${String(items[0]?.["id"])}`, Expiring);
    expect(alone.expired).toBe(true);
    expect((await ask(send, "/v1/claims/byline-2024/06", Expiring)).expired).toBe(false);
  });

  test("a claim that a person judged says so, with a rating", async () => {
    const { items } = await ask(send, "/v1/claims?status=assessed&limit=1", Page);
    const verdict = z
      .looseObject({ status: z.literal("assessed"), rating: z.string(), summary: z.string() })
      .parse(items[0]?.["verdict"]);
    expect(verdict.rating).toMatch(/^(supported|refuted|contested|unverifiable)$/);
  });

  test("a question: the claims that answer it, and its parts asked year by year", async () => {
    const { items } = await ask(send, "/v1/questions?claim=byline-2024/04", Page);
    expect(items.map((q) => q["id"])).toContain("first-trade-partner-of-kazakhstan");
    const Whole = z.looseObject({
      claims: z.array(z.string()).min(2),
      parts: z.array(z.looseObject({ test: z.string() })).min(1),
      answers: z.array(
        z.looseObject({
          sentence: z.string(),
          today: z.looseObject({ status: z.string() }),
          strip: z.array(z.looseObject({ year: z.int(), status: z.string() })).min(20),
        }),
      ),
    });
    const path = "/v1/questions/first-trade-partner-of-kazakhstan";
    const question = await ask(send, path, Whole);
    expect(question.answers).toHaveLength(question.parts.length);
    const years = new Map(question.answers[0]?.strip.map((y) => [y.year, y.status]));
    expect([years.get(2017), years.get(2023)]).toEqual(["contested", "supported"]);
  });

  test("a facility: what it links, and the series that show what it does", async () => {
    const Pipeline = z.looseObject({
      kind: z.literal("pipeline"),
      hosts: z.array(z.string()),
      route: z.array(z.string()).min(2),
      shownBy: z.array(z.string()).min(1),
    });
    const pipeline = await ask(send, "/v1/facilities/central-asia-china-gas-pipeline", Pipeline);
    expect(pipeline.hosts).toEqual(["TKM", "UZB", "KAZ", "CHN"]);
    expect(pipeline.shownBy).toContain("indicator:gas-exports(TKM, CHN)");
  });

  test("memberships: held on a day, with who says so", async () => {
    const held = await walk(
      send,
      "/v1/memberships?organisation=wto&on=2012-05-23&role=member&limit=500",
    );
    const central = held.filter((m) => /^(KAZ|KGZ|TJK|TKM|UZB)$/.test(String(m["actor"])));
    expect(central.map((m) => m["actor"])).toEqual(["KGZ"]);
    expect(central[0]?.["source"]).toMatch(/\S/);
    const id = "KGZ/wto/member/1998-12-20";
    expect(central[0]?.["id"]).toBe(id);
    for (const path of [id, `membership:${id}`])
      expect(await ask(send, `/v1/memberships/${path}`, z.looseObject({}))).toEqual(central[0]);
  });

  test("search: a state's name finds the state first, in any of our languages", async () => {
    for (const name of ["Kazakhstan", "Казахстан", "哈萨克斯坦", "Қазақстан"]) {
      const { items } = await ask(send, `/v1/search?q=${encodeURIComponent(name)}`, Page);
      expect(items[0], name).toMatchObject({ kind: "actors", id: "KAZ", url: "/actors/KAZ/" });
    }
    const none = await ask(send, "/v1/search?q=zzzzzzzz", Page);
    expect(none.items).toEqual([]);
  });
}
