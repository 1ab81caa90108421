import { buildEngine, buildFacility, figures, verdictOf } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { missingWords } from "./missing.ts";

test("what would decide an open count is named in words", () => {
  const engine = buildEngine([], {
    facilities: {
      a: buildFacility({ opened: "2000" }),
      b: buildFacility({ opened: undefined, name: { en: "Kostanay" } }),
    },
  });
  const { missing } = verdictOf(engine, "count(facilities(RUS, KAZ, base)[2012]) = 7");
  expect(missingWords(engine, missing)).toEqual([
    "The bases of Russia in Kazakhstan open in 2012: 1 is on record, and there may be others",
    "The opening of “Kostanay”: the day is not on record",
  ]);
});

test("a ranking over everybody lacks the partners of those whom it names", () => {
  const engine = buildEngine(figures("imts", "CHN", "exports", "KAZ>CHN", { 2017: 6 }));
  const { missing } = verdictOf(engine, "largest(trade({KAZ, KGZ}, *)[2018]) = CHN");
  const [kazakhstan, ...others] = missingWords(engine, missing);
  expect(kazakhstan).toContain("between Kazakhstan and all actors in 2018: no source in the data");
  expect(others).toHaveLength(1);
});
