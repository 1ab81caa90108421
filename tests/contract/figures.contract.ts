import { Verdict } from "@ambit/core/model";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask, verifying, type Send } from "./ask.ts";

const Verified = z.looseObject({ test: z.string(), sentence: z.string(), verdict: Verdict });

interface Expected {
  readonly test: string;
  readonly status: string;
  /** By reading: its outcome, and its figures in billions (or as they are) to two decimals. */
  readonly readings: Readonly<Record<string, readonly [outcome: string, ...figures: string[]]>>;
}

/** What the data say about well-known figures. A change here is a change of the evidence, not of the code. */
const EXPECTED: readonly Expected[] = [
  {
    test: "trade(KAZ, CHN)[2023] > 41 bn USD",
    status: "contested",
    readings: {
      "imf-imts-by-CHN": ["supported", "41.17"],
      "kaz-bns-by-KAZ": ["refuted", "30.06"],
      "comtrade-mirror-by-KAZ": ["refuted", "31.53"],
    },
  },
  {
    test: "trade(KAZ, CHN)[2023] > trade(KAZ, RUS)[2023]",
    status: "supported",
    readings: { "kaz-bns-by-KAZ": ["supported", "30.06", "27.05"] },
  },
  {
    test: "first-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2012",
    status: "contested",
    readings: {
      "wits-by-KAZ": ["supported", "23.98", "23.86"],
      "mixed-partner": ["refuted", "13.98", "12.84"],
    },
  },
  {
    test: "first-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2023",
    status: "refuted",
    readings: { "wits-by-KAZ": ["refuted", "23.98", "23.86"] },
  },
  {
    test: "trade(CHN, RUS)[2018] > 100 bn USD",
    status: "supported",
    readings: {
      "imf-imts-by-CHN": ["supported", "106.65"],
      "rus-fts-monthly-by-RUS": ["supported", "108.25"],
    },
  },
  {
    test: "public-debt(KGZ, CHN)[2018] / public-debt(KGZ, world)[2018] nearly 50%",
    status: "supported",
    readings: { "wb-ids-2025-by-KGZ": ["supported", "1.72", "3.65"] },
  },
  {
    test: "gas-exports(TKM, CHN)[2017] > 31 bcm",
    status: "supported",
    readings: { "ei-pipeline-gas": ["supported", "31.68"] },
  },
  {
    test: "member(KGZ, customs-union)[2012-05-23]",
    status: "refuted",
    readings: { record: ["refuted"] },
  },
  {
    test: "only s in central-asia: member(s, wto)[2012-05-23]",
    status: "supported",
    readings: { record: ["supported"] },
  },
  // Worked out by hand from the publishers' files.
  {
    test: "trade-concentration(KAZ)[2023] = 0.108",
    status: "supported",
    readings: { "kaz-bns-by-KAZ": ["supported", "0.11"] },
  },
  {
    test: "largest-partner-share(KAZ)[2023] = 21.5%",
    status: "supported",
    readings: { "kaz-bns-by-KAZ": ["supported", "21.54"] },
  },
  {
    test: "largest-creditor-share(KGZ)[2018] = 47.1%",
    status: "supported",
    readings: { "wb-ids-2025-by-KGZ": ["supported", "47.07"] },
  },
  {
    test: "arms-share(KAZ, RUS)[2014] = 35.0%",
    status: "supported",
    readings: { "sipri-arms-2026": ["supported", "35.03"] },
  },
  {
    test: "remittance-share(KGZ, RUS)[2021] = 72.2%",
    status: "supported",
    readings: { "wb-bilateral-remittances": ["supported", "72.25"] },
  },
  {
    test: "un-ideal-point-distance(KAZ, USA)[2019] = 3.21",
    status: "supported",
    readings: { "voeten-ideal-points-2025": ["supported", "3.21"] },
  },
  {
    test: "trade-per-head(KAZ, CHN)[2023] > 2 k USD",
    status: "contested",
    readings: {
      "kaz-bns+wb-population-by-KAZ": ["refuted", "1478.37"],
      "imf-imts+wb-population-by-CHN": ["supported", "2025.16"],
    },
  },
  // Kazakhstan's figures end in 2023, Russia's in 2021: what came later is not known, and no year is the last.
  {
    test: "last-year(trade(KAZ, CHN) > trade(KAZ, RUS)) = 2023",
    status: "undetermined",
    readings: { "kaz-bns-by-KAZ": ["unknown"] },
  },
  {
    test: "last-year(trade(KAZ, CHN) > trade(KAZ, RUS)) >= 2023",
    status: "supported",
    readings: { "kaz-bns-by-KAZ": ["supported"] },
  },
];

const shown = (value: number | null) =>
  value === null ? "none" : (Math.abs(value) >= 1e6 ? value / 1e9 : value).toFixed(2);

export function figuresContract(send: Send): void {
  test.for(EXPECTED)("verify: $test is $status", async (expected) => {
    const { verdict, ...verified } = await ask(send, verifying(expected.test), Verified);
    expect(verified.test).toBe(expected.test);
    expect(verified.sentence).toMatch(/\S+ .+\.$/);
    expect(verdict.status).toBe(expected.status);
    for (const [id, [outcome, ...figures]] of Object.entries(expected.readings)) {
      const reading = verdict.readings.find((r) => r.reading.id === id);
      expect(reading?.outcome, id).toBe(outcome);
      const values = reading?.values.map((v) => shown(v.value)) ?? [];
      expect(values, id).toEqual(expect.arrayContaining(figures));
      const least = figures.length > 0 ? 1 : 0;
      expect(reading?.observations.length, id).toBeGreaterThanOrEqual(least);
    }
  });

  test("verify: the debt of Kyrgyzstan to China in 2018 was 1.719 of 3.653 bn USD", async () => {
    const { verdict } = await ask(
      send,
      verifying("public-debt(KGZ, CHN)[2018] / public-debt(KGZ, world)[2018] nearly 50%"),
      Verified,
    );
    const values = verdict.readings[0]?.values.map((v) => ((v.value ?? 0) / 1e9).toFixed(3));
    expect(values).toEqual(expect.arrayContaining(["1.719", "3.653"]));
  });

  test("verify: the only member is named, and those who were not", async () => {
    const { verdict } = await ask(
      send,
      verifying("only s in central-asia: member(s, wto)[2012-05-23]"),
      Verified,
    );
    const texts = verdict.readings.flatMap((r) => r.values.map((v) => v.text ?? ""));
    expect(texts.join(" ")).toMatch(/holds for Kyrgyzstan; not for Kazakhstan/);
  });

  test("verify: as of a day, later periods are not used", async () => {
    const written = "trade(KAZ, CHN)[2023] > 41 bn USD";
    const { verdict } = await ask(send, `${verifying(written)}&asOf=2023-06-30`, Verified);
    expect(verdict.status).toBe("undetermined");
    expect(verdict.asOf).toBe("2023-06-30");
  });

  test("verify: a year without figures is undetermined, and the figures that would decide are named", async () => {
    const { verdict } = await ask(send, verifying("trade(KAZ, CHN)[2031] > 1 bn USD"), Verified);
    expect(verdict.status).toBe("undetermined");
    expect(verdict.missing).toEqual([
      expect.objectContaining({ indicator: "exports", from: "KAZ", to: "CHN", period: "2031" }),
      expect.objectContaining({ indicator: "exports", from: "CHN", to: "KAZ", period: "2031" }),
    ]);
  });

  test("verify: synonyms and spacing come back in canonical form", async () => {
    const written = "trade( KAZ,CHN )[2023] more than 41 billion USD # a comment";
    const { test: canonical } = await ask(send, verifying(written), Verified);
    expect(canonical).toBe("trade(KAZ, CHN)[2023] > 41 bn USD");
  });

  test("verify: a body asks what an address asks", async () => {
    const asked = { test: "trade(KAZ, CHN)[2023] > 41 bn USD", asOf: "2024-12-31" };
    const byPost = await ask(send, "/v1/verify", Verified, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
    const byGet = await ask(send, `${verifying(asked.test)}&asOf=${asked.asOf}`, Verified);
    expect(byPost).toEqual(byGet);
    const byTree = await ask(send, "/v1/verify", Verified, {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify({ tree: byGet["tree"], asOf: asked.asOf }),
    });
    expect(byTree).toEqual(byGet);
    expect(byPost.verdict.status).toBe("contested");
  });
}
