import { render } from "svelte/server";
import { expect, test } from "vitest";
import MembershipTimeline from "./MembershipTimeline.svelte";

test("the file says of each role who says so", () => {
  const { body } = render(MembershipTimeline, {
    props: {
      label: "Members of a union",
      rows: [
        {
          id: "KAZ",
          label: "Kazakhstan",
          href: "/actors/KAZ/",
          spans: [
            {
              role: "member",
              from: "2001-06-15",
              source: "A declaration",
              url: "https://example.org/declaration",
              status: "reviewed",
            },
            { role: "observer", from: "1999", to: "2001", source: "A list", status: "unreviewed" },
          ],
        },
      ],
      years: [1991, 2026],
      fileName: "union",
    },
  });
  const address = /href="(data:text\/csv[^"]+)"/.exec(body)?.[1] ?? "";
  expect(decodeURIComponent(address).split("\n").slice(1, 3)).toEqual([
    "KAZ,Kazakhstan,member,2001-06-15,,A declaration,https://example.org/declaration,reviewed",
    "KAZ,Kazakhstan,observer,1999,2001,A list,,unreviewed",
  ]);
});
