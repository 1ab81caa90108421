import { Reading } from "@ambit/core/model";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask, type Send } from "./ask.ts";

const listOf = <T extends z.ZodType>(item: T) =>
  z.looseObject({ items: z.array(item), nextCursor: z.null() });

const Leaders = listOf(
  z.looseObject({
    indicator: z.string(),
    target: z.string(),
    leads: z.array(
      z.looseObject({
        reading: Reading,
        year: z.int(),
        leader: z.string().nullable(),
        aheadOf: z.array(z.string()),
        since: z.int(),
        standings: z.array(z.looseObject({ actor: z.string(), value: z.number() })).min(2),
        unseen: z.array(z.string()),
        couldLead: z.array(z.string()),
      }),
    ),
  }),
);
const Compared = listOf(
  z.looseObject({
    reading: Reading,
    unit: z.string(),
    actors: z.array(
      z.looseObject({
        actor: z.string(),
        points: z.array(
          z.looseObject({ year: z.int(), value: z.number(), share: z.number().nullable() }),
        ),
      }),
    ),
    lead: z
      .looseObject({
        year: z.int(),
        leader: z.string().nullable(),
        since: z.int(),
        sinceAtLeast: z.boolean(),
        unseen: z.array(z.string()),
      })
      .nullable(),
    mirror: z.array(
      z.looseObject({ indicator: z.string(), from: z.string(), to: z.string(), gap: z.number() }),
    ),
    crossings: z.array(z.strictObject({ year: z.int(), from: z.string(), to: z.string() })),
    claims: z.array(z.string()),
  }),
);
const Side = z.strictObject({ dataset: z.string(), value: z.number() });
const Mirror = z.looseObject({
  unit: z.string(),
  flows: z.array(
    z.looseObject({
      from: z.string(),
      to: z.string(),
      years: z.array(
        z.looseObject({ year: z.int(), exporter: Side, importer: Side, gap: z.number() }),
      ),
    }),
  ),
});

export function compareContract(send: Send): void {
  test("leaders: five targets by every headline, largest first", async () => {
    const { items } = await ask(send, "/v1/leaders", Leaders);
    expect(new Set(items.map((i) => i.target))).toEqual(
      new Set(["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
    );
    for (const lead of items.flatMap((i) => i.leads)) {
      const values = lead.standings.map((s) => s.value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      const isOpen = lead.couldLead.length > 0 || values[0] === values[1];
      expect(lead.leader).toBe(isOpen ? null : lead.standings[0]?.actor);
      expect(lead.unseen).toEqual(expect.arrayContaining(lead.couldLead));
      expect(lead.since).toBeLessThanOrEqual(lead.year);
    }
  });

  test("leaders: who is ahead of one rival alone leads nothing", async () => {
    const { items } = await ask(send, "/v1/leaders?reading=partner", Leaders);
    const leads = items.flatMap((i) => i.leads);
    expect(leads.length).toBeGreaterThan(5);
    expect(new Set(leads.map((l) => l.reading.perspective))).toEqual(new Set(["partner"]));
    const blind = leads.filter((l) => l.unseen.includes("RUS") && l.reading.id.startsWith("imf"));
    expect(blind.length).toBeGreaterThan(5);
    expect(new Set(blind.map((l) => l.leader))).toEqual(new Set([null]));
    const imts = leads.find((l) => l.reading.id === "imf-imts-partner");
    expect(imts).toMatchObject({ leader: null, aheadOf: ["USA"], couldLead: ["RUS", "TUR", "eu"] });
  });

  test("leaders: certain ones come first, and of these the newest", async () => {
    const { items } = await ask(send, "/v1/leaders", Leaders);
    for (const { leads } of items) {
      const order = leads.map((l) => (l.leader === null ? 0 : 10_000) + l.year);
      expect(order).toEqual(order.toSorted((a, b) => b - a));
    }
  });

  test("leaders: narrowed to one cell and year", async () => {
    const path = "/v1/leaders?indicators=trade&targets=KAZ&year=2022";
    const { items } = await ask(send, path, Leaders);
    expect(items).toHaveLength(1);
    const bns = items[0]?.leads.find((l) => l.reading.id === "kaz-bns-by-KAZ");
    expect(bns?.year).toBe(2022);
    const [china, russia] = ["CHN", "RUS"].map((a) => bns?.standings.find((s) => s.actor === a));
    expect(russia?.value).toBeGreaterThan(china?.value ?? Infinity);
  });

  test("compare: China passes Russia in Kazakhstan's own figures of 2023, and claims rest on it", async () => {
    const path = "/v1/compare?target=KAZ&actors=CHN,RUS&indicators=trade&start=2018&end=2023";
    const { items } = await ask(send, path, Compared);
    const bns = items.find((i) => i.reading.id === "kaz-bns-by-KAZ");
    expect(bns?.unit).toBe("USD");
    expect(bns?.crossings).toEqual([{ year: 2023, from: "RUS", to: "CHN" }]);
    expect(bns?.claims).toContain("byline-2024/06");
    for (const { points } of items.flatMap((i) => i.actors))
      for (const p of points) expect(p.year >= 2018 && p.year <= 2023).toBe(true);
    const one = await ask(send, `${path}&reading=kaz-bns-by-KAZ`, Compared);
    expect(one.items.map((i) => i.reading.id)).toEqual(["kaz-bns-by-KAZ"]);
  });

  test("compare: narrowed to one side's figures", async () => {
    const path = "/v1/compare?target=KGZ&actors=CHN,USA";
    const { items } = await ask(send, path, Compared);
    const own = await ask(send, `${path}&reading=target`, Compared);
    expect(new Set(own.items.map((i) => i.reading.perspective))).toEqual(new Set(["target"]));
    expect(own.items.length).toBeLessThan(items.length);
  });

  test("compare: shares of the whole, who leads since when, and how far both sides are apart", async () => {
    const path = "/v1/compare?target=KAZ&actors=CHN,RUS,CHN&reading=kaz-bns-by-KAZ";
    const { items } = await ask(send, path, Compared);
    const [bns] = items;
    expect(bns?.actors.map((a) => a.actor)).toEqual(["CHN", "RUS"]);
    const china = bns?.actors[0]?.points.find((p) => p.year === 2023);
    expect(china?.share).toBeCloseTo(0.22, 2);
    expect(bns?.lead).toMatchObject({ leader: "CHN", since: 2023, sinceAtLeast: false });
    const flows = bns?.mirror.map((g) => `${g.indicator} ${g.from}>${g.to}`);
    expect(flows).toEqual(expect.arrayContaining(["exports KAZ>CHN", "exports CHN>KAZ"]));
    for (const { value } of bns?.actors.flatMap((a) => a.points) ?? [])
      expect(value).toBe(Number(value.toPrecision(14)));
  });

  test("compare: a perspective that no reading of these has gives an empty list", async () => {
    const path = "/v1/compare?target=KAZ&indicators=arms-transfers&reading=partner";
    expect((await ask(send, path, Compared)).items).toEqual([]);
  });

  test("mirror: both sides of both flows, and how far apart they are", async () => {
    const { unit, flows } = await ask(send, "/v1/mirror?a=KAZ&b=CHN", Mirror);
    expect(unit).toBe("USD");
    expect(flows.map((f) => `${f.from}>${f.to}`)).toEqual(["KAZ>CHN", "CHN>KAZ"]);
    const years = flows.flatMap((f) => f.years);
    expect(years.length).toBeGreaterThan(20);
    for (const y of years) expect(y.gap).toBeCloseTo(y.importer.value - y.exporter.value, 1);
  });
}
