import { buildActor, buildCatalog, buildMembership } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { ledeOf, membersOn } from "./lede.ts";

const NONE = { total: 0, counts: [] };

test("prefers a finding to a description, and adds what the claims came to", () => {
  const lede = ledeOf({
    name: "Kazakhstan",
    finding: "Largest partner in 2023: China, 30 bn USD",
    description: "A state.",
    claims: {
      total: 3,
      counts: [
        { status: "supported", count: 1 },
        { status: "assessed", count: 2 },
      ],
    },
  });
  expect(lede).toBe(
    "Largest partner in 2023: China, 30 bn USD. 3 claims concern Kazakhstan: 1 supported, 2 assessed.",
  );
});

test("says of a single claim what became of it", () => {
  const claims = { total: 1, counts: [{ status: "refuted", count: 1 }] } as const;
  expect(ledeOf({ name: "Japan", claims })).toBe("One claim concerns Japan: refuted.");
});

test("says something even of an actor of whom nothing is recorded", () => {
  expect(ledeOf({ name: "Tuvalu", claims: NONE })).not.toBe("");
});

test("names the members of a day, and of the last day of what has ended", () => {
  const catalog = buildCatalog({
    actors: {
      KAZ: buildActor({ name: { en: "Kazakhstan" } }),
      KGZ: buildActor({ name: { en: "Kyrgyzstan" } }),
      sco: buildActor({ kind: "organisation" }),
      union: buildActor({ kind: "bloc", dissolved: "2015-01-01" }),
    },
    memberships: [
      buildMembership("KAZ", "union", "2010", { to: "2015-01-01" }),
      buildMembership("KGZ", "union", "2010", { to: "2012" }),
      buildMembership("KAZ", "sco", "2001"),
      buildMembership("KGZ", "sco", "2001", { role: "observer" }),
    ],
  });
  expect(membersOn(catalog, "union", "2026-11-21")).toEqual(["Kazakhstan"]);
  expect(membersOn(catalog, "sco", "2026-11-21")).toEqual(["Kazakhstan"]);
  expect(membersOn(catalog, "sco", "2000-01-01")).toEqual([]);
});
