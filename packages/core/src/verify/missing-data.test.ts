import { expect, test } from "vitest";
import type { Coverage } from "../model/index.ts";
import {
  buildDataset,
  buildEngine,
  randomTest,
  randomWorld,
  seeded,
  verdictOf,
} from "../testing/index.ts";
import type { Engine } from "./engine.ts";

const WORLDS = 8;
const TESTS = 60;

const compiled = (partners: Coverage["partners"]) => ({
  datasets: {
    world: buildDataset({
      perspective: "third-party",
      coverage: ["exports", "gdp"].map((indicator) => ({
        indicator,
        reporters: "all" as const,
        partners,
        from: 2000,
        to: 2030,
      })),
    }),
  },
});

/** Tests on which knowing less gives another verdict than knowing all; and how many it still decides. */
function turnedBy(
  whole: Engine,
  less: { readonly engine: Engine; readonly asOf?: string },
  random: () => number,
) {
  const turned: string[] = [];
  let decided = 0;
  for (let i = 0; i < TESTS; i++) {
    const text = randomTest(random);
    const all = verdictOf(whole, text).status;
    const some = verdictOf(less.engine, text, less.asOf ? { asOf: less.asOf } : {}).status;
    if (some === "undetermined") continue;
    decided++;
    if (some !== all) turned.push(`${text}: ${all}, with less ${some}`);
  }
  return { turned, decided };
}

test("whatever figures are taken away, no verdict turns", () => {
  const random = seeded(20_261_121);
  for (let world = 0; world < WORLDS; world++) {
    const rows = randomWorld(random);
    const hidden = 0.1 + random() * 0.5;
    const kept = rows.filter(() => random() > hidden);
    const { turned, decided } = turnedBy(
      buildEngine(rows, compiled("all")),
      { engine: buildEngine(kept, compiled("some")) },
      random,
    );
    expect(turned).toEqual([]);
    expect(decided).toBeGreaterThan(0);
  }
});

test("whatever years were not over yet, no verdict turns", () => {
  const random = seeded(1_991);
  for (const asOf of ["2015-06-01", "2016-12-31", "2017-01-01", "2018-05-23"]) {
    const engine = buildEngine(randomWorld(random), compiled("all"));
    const { turned, decided } = turnedBy(engine, { engine, asOf }, random);
    expect(turned).toEqual([]);
    expect(decided).toBeGreaterThan(0);
  }
});

test("zeros that a complete list leaves out make no difference", () => {
  const random = seeded(2_012);
  for (let world = 0; world < WORLDS; world++) {
    const rows = randomWorld(random);
    const engine = buildEngine(rows, compiled("all"));
    const terse = buildEngine(
      rows.filter((row) => row.value > 0 || row.to === ""),
      compiled("all"),
    );
    for (let i = 0; i < TESTS; i++) {
      const text = randomTest(random);
      expect(verdictOf(terse, text).status, text).toBe(verdictOf(engine, text).status);
    }
  }
});
