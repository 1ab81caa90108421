import {
  buildActor,
  buildCatalog,
  buildDataset,
  buildEngine,
  buildIndicator,
} from "@ambit/core/testing";
import type { Reading } from "@ambit/core/model";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

// The language is fixed when a module is loaded: here they are loaded once more, as the Russian site has them.
const load = async () => ({
  reading: await import("./reading.ts"),
  noun: await import("./noun.ts"),
  reason: await import("./reason.ts"),
  verdict: await import("./verdict.ts"),
  links: await import("#lib/navigation/links.ts"),
});
let site: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.stubEnv("AMBIT_LANGUAGE", "ru");
  vi.resetModules();
  const { overwriteGetLocale } = await import("#lib/paraglide/runtime.js");
  overwriteGetLocale(() => "ru");
  site = await load();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const actors = {
  KAZ: buildActor({ name: { en: "Kazakhstan", ru: "Казахстан" } }),
  CHN: buildActor({ name: { en: "China", ru: "Китай" } }),
};
const indicators = {
  exports: buildIndicator({ name: { en: "Goods exports", ru: "Экспорт товаров" } }),
};
const catalog = buildCatalog({ actors, indicators, datasets: { bns: buildDataset() } });
const reading: Reading = {
  id: "target bns",
  label: "as Kazakhstan reports (BNS)",
  perspective: "target",
  datasets: ["bns"],
  reporters: ["KAZ"],
  mixed: false,
};

test("a reading names its reporters uninflected", () => {
  const label = site.reading.readingLabel(catalog, reading);
  expect(label).toMatch(/^данные: Казахстан \(.+\)$/);
  expect(site.reading.readingLabel(catalog, { ...reading, perspective: "record" })).toBe(
    "по записям базы",
  );
});

test("a number is called by its indicator and its places, with the way it goes", () => {
  const engine = buildEngine([], { actors, indicators });
  expect(
    site.noun.nounOf(engine, {
      type: "call",
      name: "exports",
      args: [
        { type: "name", name: "CHN" },
        { type: "name", name: "KAZ" },
      ],
      period: { type: "year", year: 2023 },
    }),
  ).toMatch(/^Экспорт товаров: Китай (→|–) Казахстан, 2023$/);
});

test("core's reasons are said in Russian, and what is not known stays as it is", () => {
  expect(site.reason.reasonText("figures are there for 1995 to 2020")).toBe(
    "данные есть за 1995–2020 гг.",
  );
  expect(site.reason.reasonText("something new")).toBe("something new");
});

test("a verdict's sentence names whose figures say what", () => {
  const verdict = site.verdict.verdictIn(catalog, {
    status: "supported",
    summary: "Supported as Kazakhstan reports (BNS).",
    mixed: false,
    asOf: null,
    readings: [
      {
        reading,
        outcome: "supported",
        values: [],
        observations: [],
        margin: null,
        missing: [],
        notes: [],
      },
    ],
    missing: [],
    unheard: [],
  });
  expect(verdict.summary).toMatch(/^Подтверждается – данные: Казахстан/);
});

test("addresses lead to the language's own pages", () => {
  expect(site.links.actorPath("KAZ")).toBe("/ru/actors/KAZ/");
  expect(site.links.apiPath("claims")).toBe("/v1/claims");
});
