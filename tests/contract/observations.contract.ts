import { readTable } from "@ambit/core/datasets";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask, type Send } from "./ask.ts";

const Figures = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      indicator: z.string(),
      dataset: z.string(),
      reporter: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      period: z.string(),
      value: z.number(),
      unit: z.string(),
      status: z.string(),
      note: z.string(),
      rawFile: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  nextCursor: z.string().nullable(),
  datasets: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      publisher: z.string(),
      licence: z.string().min(1),
      redistribution: z.string(),
    }),
  ),
});
const DYAD = "/v1/observations?indicator=exports&from=KAZ&to=CHN";

export function observationsContract(send: Send): void {
  test("observations: every source side by side, each with its raw file and licence", async () => {
    const { items, datasets } = await ask(send, `${DYAD}&start=2023&end=2023&limit=500`, Figures);
    expect(new Set(items.map((f) => f.reporter))).toEqual(new Set(["KAZ", "CHN"]));
    expect(new Set(items.map((f) => f.dataset))).toEqual(new Set(Object.keys(datasets)));
    for (const f of items) expect(f).toMatchObject({ from: "KAZ", to: "CHN", period: "2023" });
  });

  test("observations: filters by reporter and dataset, and a state alone for monadic indicators", async () => {
    const own = await ask(send, `${DYAD}&reporter=KAZ&dataset=kaz-bns&limit=500`, Figures);
    expect(own.items.length).toBeGreaterThan(3);
    expect(Object.keys(own.datasets)).toEqual(["kaz-bns"]);
    const people = await ask(send, "/v1/observations?indicator=population&from=KAZ", Figures);
    expect(people.items[0]).toMatchObject({ from: "KAZ", to: null, unit: "persons" });
  });

  test("observations: pages, CSV and Parquet hold the same figures", async () => {
    const items: z.infer<typeof Figures>["items"] = [];
    for (let cursor = ""; ;) {
      const page = await ask(send, `${DYAD}&limit=37${cursor}`, Figures);
      items.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    const csv = await send(`${DYAD}&format=csv`);
    expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("Content-Disposition")).toContain('filename="exports.csv"');
    const [header, ...lines] = (await csv.text()).trimEnd().split("\r\n");
    expect(header?.split(",")).toEqual(
      expect.arrayContaining(["value", "unit", "licence", "sha256"]),
    );
    expect(lines.map((line) => line.split(",")[0])).toEqual(items.map((f) => f.id));
    const parquet = await send(`${DYAD}&format=parquet`);
    expect(parquet.headers.get("Content-Type")).toBe("application/vnd.apache.parquet");
    const bytes = new Uint8Array(await parquet.arrayBuffer());
    const table = await readTable("exports", bytes, "answer");
    expect(table.ok && table.value.length).toBe(items.length);
    expect(table.ok && [...table.value.value]).toEqual(items.map((f) => f.value));
  });

  test("observations: Accept chooses what format does not", async () => {
    const asked = async (accept: string, more = "") => {
      const answer = await send(`${DYAD}&start=2023&end=2023${more}`, {
        headers: { Accept: accept },
      });
      await answer.arrayBuffer();
      return answer.headers.get("Content-Type");
    };
    expect(await asked("text/csv")).toMatch(/^text\/csv/);
    expect(await asked("application/vnd.apache.parquet")).toBe("application/vnd.apache.parquet");
    expect(await asked("text/html, */*;q=0.8")).toMatch(/^application\/json/);
    expect(await asked("text/csv", "&format=json")).toMatch(/^application\/json/);
  });
}
