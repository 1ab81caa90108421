import { expect, test } from "vitest";
import { buildActor, buildClaim, buildMembership, buildPack } from "../testing/index.ts";
import { checkPack, PACK_CHECKS } from "./check-pack.ts";

test("a sound pack comes back itself", () => {
  const pack = buildPack();
  expect(checkPack(pack)).toEqual({ ok: true, value: pack });
});

test("the findings of all checks come at once", () => {
  const result = checkPack(
    buildPack({
      actors: { old: buildActor({ founded: "1991", dissolved: "1990" }) },
      claims: { "no-article/01": buildClaim({ test: undefined }) },
      memberships: [buildMembership("KAZ", "wto", "2015"), buildMembership("KAZ", "wto", "2016")],
      redirects: { "actors/a": "actors/b" },
    }),
  );
  expect(result.ok ? [] : result.issues.map((i) => i.code)).toEqual([
    "dangling_reference",
    "dates_out_of_order",
    "overlapping_memberships",
    "dangling_redirect",
    "claim_without_answer",
  ]);
});

test("every check says what it checks", () => {
  expect(PACK_CHECKS.map((c) => c.name)).toEqual([
    "references",
    "dates",
    "memberships",
    "redirects",
    "claims",
  ]);
  expect(PACK_CHECKS.every((c) => c.description.endsWith("."))).toBe(true);
});
