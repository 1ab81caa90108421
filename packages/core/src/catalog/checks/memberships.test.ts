import { expect, test } from "vitest";
import type { Membership } from "../../model/index.ts";
import { buildMembership, buildPack } from "../../testing/index.ts";
import { memberships } from "./memberships.ts";

const issues = (...list: Membership[]) => memberships.run(buildPack({ memberships: list }));

test("the same role twice at a time is found, in whatever order the lines stand", () => {
  expect(
    issues(
      buildMembership("KAZ", "wto", "2015-11-30"),
      buildMembership("KAZ", "wto", "2010", { to: "2016" }),
    ),
  ).toEqual([
    {
      code: "overlapping_memberships",
      message: "KAZ wto member: two memberships overlap",
      file: "memberships.csv",
      path: ["line 2"],
      found: "2010 to 2016 and 2015-11-30 to now",
      tip: "Give the earlier one an end, or join the two lines.",
    },
  ]);
});

test("one that has no end overlaps with every later one", () => {
  const found = issues(
    buildMembership("KAZ", "wto", "2010"),
    buildMembership("KAZ", "wto", "2015", { to: "2016" }),
  );
  expect(found.map((i) => i.path)).toEqual([["line 3"]]);
});

test("one after another, another role, actor or organisation is no overlap", () => {
  expect(
    issues(
      buildMembership("KAZ", "wto", "1996", { role: "observer" }),
      buildMembership("KAZ", "wto", "2010", { to: "2015" }),
      buildMembership("KAZ", "wto", "2015"),
      buildMembership("KGZ", "wto", "2010"),
      buildMembership("KAZ", "eu", "2010"),
    ),
  ).toEqual([]);
});
