import { expect, test } from "vitest";
import { buildGroup, buildMembership, buildPack } from "../testing/index.ts";
import { createCatalog } from "./catalog.ts";

const catalog = createCatalog(
  buildPack({
    groups: {
      union: buildGroup(
        "DEU",
        { actor: "TUR", from: "2004-05-01" },
        { actor: "BLR", from: "1990", to: "2020-02-01" },
      ),
    },
    memberships: [
      buildMembership("KGZ", "wto", "1998-12-20"),
      buildMembership("KGZ", "wto", "1995", { role: "observer", to: "1998-12-20" }),
    ],
  }),
);

test("entities carry their ids and come in order", () => {
  expect(catalog.actors.get("KAZ")).toMatchObject({ id: "KAZ", kind: "state" });
  const ids = [...catalog.actors.keys()];
  expect(ids).toEqual(ids.toSorted());
});

test("a catalog cannot be changed", () => {
  const actor = catalog.actors.get("KAZ");
  expect(() => Object.assign(actor ?? {}, { kind: "bloc" })).toThrow(TypeError);
  expect(() => Object.assign(actor?.name ?? {}, { en: "x" })).toThrow(TypeError);
  expect(Object.isFrozen(catalog.memberships)).toBe(true);
});

test("memberships of an actor come oldest first", () => {
  expect(catalog.membershipsOf("KGZ", "wto").map((m) => m.role)).toEqual(["observer", "member"]);
  expect(catalog.membershipsOf("KAZ", "wto")).toEqual([]);
});

test("a group has its members of the day", () => {
  expect(catalog.membersOf("union")).toEqual(["DEU", "TUR", "BLR"]);
  expect(catalog.membersOf("union", "2004-04-30")).toEqual(["DEU", "BLR"]);
  expect(catalog.membersOf("union", "2004-05-01")).toEqual(["DEU", "TUR", "BLR"]);
  expect(catalog.membersOf("union", "2020-02-01")).toEqual(["DEU", "TUR"]);
  expect(catalog.membersOf("nobody")).toEqual([]);
});

test("who has no name is called by the id", () => {
  expect(catalog.nameOf("KAZ")).toBe("Kazakhstan");
  expect(catalog.nameOf("nobody")).toBe("nobody");
});
