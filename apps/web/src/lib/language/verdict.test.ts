import { buildEngine, figures, verdictOf } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { verdictIn } from "./verdict.ts";

const NBSP = String.fromCodePoint(0xa0);
const engine = buildEngine(figures("bns", "KAZ", "exports", "KAZ>CHN", { 2023: 30 }));

test("what would turn a comparison is said in words, with its share as it stands beside it", () => {
  const verdict = verdictIn(engine.catalog, verdictOf(engine, "exports(KAZ, CHN)[2023] > 41 USD"));
  const flip = verdict.readings[0]?.margin?.flip.replaceAll(NBSP, " ");
  expect(flip).toMatch(
    /^It would hold if .*Kazakhstan .*China in 2023 were 11 USD \(37%\) higher\.$/,
  );
  expect(flip).not.toContain("exports(");
});
