import { expect, test } from "vitest";
import { linear } from "#lib/charts/scale.ts";
import { drawSpans, rolesIn } from "./spans.ts";

const x = linear([1990, 2030], 0, 100);

test("places a span between its dates and lets an open one run to the end", () => {
  const [closed] = drawSpans([{ role: "member", from: "2000", to: "2010" }], x);
  expect(closed).toMatchObject({ start: 25, size: 25, before: false, after: false });
  const [open] = drawSpans([{ role: "member", from: "2010" }], x);
  expect(open).toMatchObject({ start: 50, size: 50, after: true });
});

test("cuts what began before the axis and leaves out what ended before it", () => {
  const [early] = drawSpans([{ role: "member", from: "1945", to: "2000" }], x);
  expect(early).toMatchObject({ start: 0, size: 25, before: true });
  expect(drawSpans([{ role: "member", from: "1974", to: "1976" }], x)).toEqual([]);
});

test("draws the closest role last, over the others", () => {
  const spans = drawSpans(
    [
      { role: "member", from: "2000", to: "2010" },
      { role: "candidate", from: "1995" },
    ],
    x,
  );
  expect(spans.map(({ role }) => role)).toEqual(["candidate", "member"]);
});

test("keeps a role of a few days visible", () => {
  const [short] = drawSpans([{ role: "signatory", from: "2014-05-29", to: "2014-06-01" }], x);
  expect(short?.size).toBeGreaterThan(0.5);
});

test("lists the roles that occur from the closest to the loosest", () => {
  const rows = [
    {
      id: "sco",
      label: "SCO",
      href: "/actors/sco/",
      spans: [
        { role: "observer", from: "2005" },
        { role: "member", from: "2017" },
      ],
    },
  ] as const;
  expect(rolesIn(rows)).toEqual(["member", "observer"]);
});
