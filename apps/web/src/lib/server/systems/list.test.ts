import {
  buildActor,
  buildCatalog,
  buildClaim,
  buildFacility,
  buildMembership,
} from "@ambit/core/testing";
import { expect, test } from "vitest";
import { systemGroups } from "./list.ts";

const catalog = buildCatalog({
  actors: {
    summit: buildActor({ kind: "mechanism", name: { en: "A summit" } }),
    remittances: buildActor({ kind: "mechanism", name: { en: "Remittances" } }),
    belt: buildActor({ kind: "initiative", name: { en: "A belt" }, description: "A road." }),
    treaty: buildActor({ kind: "agreement", name: { en: "A treaty" } }),
    province: buildActor({ kind: "place", name: { en: "A province" } }),
  },
  facilities: { kant: buildFacility(), pipe: buildFacility({ kind: "pipeline" }) },
  claims: { "a-2012/01": buildClaim({ actors: ["treaty"] }) },
  memberships: [
    buildMembership("KAZ", "summit", "2001"),
    buildMembership("RUS", "summit", "2001", { to: "2014" }),
  ],
});
const groups = systemGroups(catalog, "2024-12-31");
const idsOf = (group: string) => groups.find(({ id }) => id === group)?.lines.map(({ id }) => id);

test("what has members stands with the organisations, what has none with the mechanisms", () => {
  expect(idsOf("organisations")).toEqual(expect.arrayContaining(["summit", "wto", "eu"]));
  expect(idsOf("mechanisms")).toEqual(["remittances"]);
  expect(idsOf("places")).toEqual(["province"]);
});

test("within a group what most is claimed of comes first", () => {
  expect(idsOf("initiatives")).toEqual(["treaty", "belt"]);
});

test("sites stand by what they are for", () => {
  expect(idsOf("infrastructure")).toEqual(["pipe"]);
  expect(idsOf("military")).toEqual(["kant"]);
});

test("members are those of the day", () => {
  const summit = groups[0]?.lines.find(({ id }) => id === "summit");
  expect(summit).toMatchObject({ members: 1, claims: 0, href: "/actors/summit/" });
});

test("states and people are no systems", () => {
  const all = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  expect(all).not.toContain("KAZ");
  expect(all).not.toContain("putin");
});
