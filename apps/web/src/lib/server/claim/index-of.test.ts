import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { unpack } from "#lib/claims/index-view.ts";
import { claimIndex } from "./index-of.ts";

const line: VerdictLine = {
  status: "supported",
  summary: "",
  indicators: ["exports"],
  expired: false,
};
const ids = ["old-2012/100", "old-2012/99", "new-2024/01"];
const index = claimIndex({
  catalog: buildCatalog({
    sources: {
      "old-2012": buildSource({ published: "2012-05", shortName: "Old" }),
      "new-2024": buildSource({ published: "2024", shortName: "New" }),
    },
    claims: Object.fromEntries(ids.map((id) => [id, buildClaim({ actors: ["KAZ"] })])),
  }),
  verdicts: new Map(ids.map((id) => [id, line])),
});

test("the newest source comes first, its claims in the order of their text", () => {
  expect(unpack(index).map((l) => l.id)).toEqual(["new-2024/01", "old-2012/99", "old-2012/100"]);
  expect(index.sources.map((s) => s.label)).toEqual(["New", "Old"]);
});

test("what repeats is kept once", () => {
  expect(index.actors).toEqual([{ id: "KAZ", label: "Kazakhstan" }]);
  expect(index.indicators).toEqual([{ id: "exports", label: "Something" }]);
  expect(index.topics).toEqual(["trade"]);
});
