import { buildCatalog, buildMembership } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { membersOf, membershipsOf } from "./memberships.ts";

const catalog = buildCatalog({
  memberships: [
    buildMembership("KAZ", "wto", "2015-11-30"),
    buildMembership("KAZ", "wto", "1996", { role: "candidate", to: "2015-11-30" }),
    buildMembership("KGZ", "wto", "1998-12-20", {
      source: "general-knowledge",
      status: "unreviewed",
    }),
  ],
});

test("groups an actor's roles by organisation", () => {
  const view = membershipsOf(catalog, "KAZ");
  expect(view?.rows).toHaveLength(1);
  expect(view?.rows[0]?.spans.map(({ role }) => role)).toEqual(["candidate", "member"]);
  expect(view?.table.rows[1]?.cells.map(({ text }) => text)).toEqual([
    "WTO",
    "member",
    "30 November 2015",
    "",
    "register",
    "",
  ]);
});

test("lists an organisation's members in the order in which they came", () => {
  expect(membersOf(catalog, "wto")?.rows.map(({ id }) => id)).toEqual(["KAZ", "KGZ"]);
});

test("marks what has not been reviewed", () => {
  const row = membersOf(catalog, "wto")?.table.rows.find(({ id }) => id.startsWith("KGZ"));
  expect(row?.cells[4]).toEqual({ text: "general knowledge", mark: "unreviewed" });
});

test("an actor without memberships has no view", () => {
  expect(membershipsOf(catalog, "CHN")).toBeUndefined();
});
