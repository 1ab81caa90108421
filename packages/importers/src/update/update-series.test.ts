import { ok } from "@ambit/core/model";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toRow } from "../records/index.ts";
import { codes } from "../testing/index.ts";
import { makeEdition } from "./edition/index.ts";
import { PlainProgress } from "./progress/index.ts";
import type { Gathered, Series } from "./source.ts";
import { HASTY, pretendWire, temporaryFolder } from "./testing/index.ts";
import { updateSeries } from "./update-series.ts";

const YEARS = ["2019", "2020", "2021", "2022", "2023"];

function gathered(values: readonly string[]): Gathered {
  const key = { indicator: "gdp", reporter: "world-bank", from: "KAZ", file: "page-1" };
  return {
    rows: values.map((value, i) => toRow({ ...key, period: YEARS[i] ?? "", value })),
    answers: [
      {
        id: "page-1",
        url: "https://api.example.org/",
        sha256: "a".repeat(64),
        bytes: 10,
        retrieved: "2026-12-01T09:00:00Z",
      },
    ],
  };
}

function series(values: readonly string[]): Series {
  return {
    id: "wb-gdp",
    first: "wb-gdp",
    name: "World Bank WDI",
    importer: "world-bank",
    home: "https://data.worldbank.org/",
    about: {
      title: "GDP",
      publisher: "world-bank",
      licence: { name: "CC BY 4.0" },
      redistribution: "open",
      perspective: "third-party",
      notes: [],
    },
    coverage: [{ indicator: "gdp", reporters: ["world-bank"], partners: "some" }],
    gather: () => Promise.resolve(ok(gathered(values))),
  };
}

/** Compares what a publisher gives now with an edition of these values. */
async function update(before: readonly string[], now: readonly string[]) {
  const data = temporaryFolder();
  const old = makeEdition(series(before), gathered(before), undefined, "2025-01-01");
  if (!old.ok) throw new Error("the test's edition is malformed");
  mkdirSync(join(data, "datasets/wb-gdp"), { recursive: true });
  writeFileSync(join(data, "datasets/wb-gdp/dataset.yml"), old.value.printed.yml);
  writeFileSync(join(data, "datasets/wb-gdp/observations.csv"), old.value.printed.csv);
  return updateSeries({
    source: { id: "world-bank" },
    series: series(now),
    data,
    work: temporaryFolder(),
    wire: pretendWire(() => Promise.reject(new Error("nothing is asked in these tests"))),
    limits: HASTY,
    keys: {},
    progress: new PlainProgress(() => {}),
    signal: new AbortController().signal,
    oldest: 0,
  });
}

const DOLLARS = ["181667190000", "171082000000", "197112255360", "225496328925", "261421121085"];

test("a series that is as it was differs in nothing", async () => {
  expect(await update(DOLLARS, DOLLARS)).toMatchObject({
    ok: true,
    value: {
      previous: "wb-gdp",
      difference: { added: [], removed: [], changed: [], same: 5 },
      edition: { printed: { id: "wb-gdp-2026-12-01" } },
    },
  });
});

test("a publisher that goes over to millions is stopped before anything is compared", async () => {
  const millions = DOLLARS.map((value) => String(Math.round(Number(value) / 1e6)));
  expect(codes(await update(DOLLARS, millions))).toEqual(["update.scale"]);
  expect(codes(await update(millions, DOLLARS))).toEqual(["update.scale"]);
});

test("figures that fail the checks of an import are issues", async () => {
  expect(codes(await update(DOLLARS, ["1e6"]))).toEqual(["run.row"]);
  expect(codes(await update(DOLLARS, []))).toEqual(["run.empty", "update.descriptor"].toReversed());
});
