import { buildCatalog, buildEvent, buildMembership } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { unreviewedRows } from "./unreviewed.ts";

test("lists only what is unreviewed, with where it stands on the timeline", () => {
  const rows = unreviewedRows(
    buildCatalog({
      events: {
        seen: buildEvent(),
        known: buildEvent({
          date: "1999",
          name: { en: "A war" },
          evidence: [{ source: "general-knowledge", status: "unreviewed" }],
        }),
      },
      memberships: [
        buildMembership("KAZ", "wto", "2015", { source: "a list", status: "unreviewed" }),
        buildMembership("KGZ", "wto", "1998"),
      ],
    }),
  );
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["A war", "summit", "1999", "general knowledge"],
    ["Kazakhstan in WTO", "member", "since 2015", "a list"],
  ]);
  expect(rows[0]?.cells[0]?.href).toBe("/timeline/#known");
});
