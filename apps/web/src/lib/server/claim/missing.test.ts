import { buildEngine, buildFacility, verdictOf } from "@ambit/core/testing";
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
    "A complete record: of the bases of Russia in Kazakhstan open in 2012, 1 is on record, and there may be others",
    "A complete record: the day on which “Kostanay” was opened is not on record",
  ]);
});
