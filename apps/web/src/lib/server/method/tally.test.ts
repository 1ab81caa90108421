import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildEvent, buildFacility, buildMembership } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { statusRows, unreviewedOf } from "./tally.ts";

const line = (status: VerdictLine["status"]): VerdictLine => ({
  status,
  summary: "",
  indicators: [],
  expired: false,
});

test("counts the claims of each status and leads to them", () => {
  const verdicts = new Map([
    ["a-2012/01", line("supported")],
    ["a-2012/02", line("supported")],
    ["a-2012/03", line("assessed")],
  ]);
  const rows = statusRows({ verdicts });
  expect(rows.map(({ id, cells }) => [id, cells[2]?.text])).toEqual([
    ["supported", "2"],
    ["refuted", "0"],
    ["contested", "0"],
    ["undetermined", "0"],
    ["assessed", "1"],
  ]);
});

test("counts what nobody has reviewed, and what has no source at all", () => {
  const known = { source: "general-knowledge", status: "unreviewed" } as const;
  const seen = { source: "register", status: "reviewed" } as const;
  const catalog = buildCatalog({
    memberships: [
      buildMembership("KAZ", "wto", "2015", { source: "a list", status: "unreviewed" }),
      buildMembership("KGZ", "wto", "1998", known),
      buildMembership("TJK", "wto", "2013"),
    ],
    events: {
      known: buildEvent({ evidence: [known] }),
      seen: buildEvent({ evidence: [known, seen] }),
    },
    facilities: { known: buildFacility({ evidence: [known] }) },
  });
  expect(unreviewedOf(catalog)).toEqual({
    memberships: 2,
    events: 1,
    facilities: 1,
    total: 4,
    withoutSource: 3,
  });
});
