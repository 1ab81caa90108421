import { buildCatalog, buildFacility } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { evidenceCell, facilitiesOf } from "./facilities.ts";

const catalog = buildCatalog({
  facilities: {
    kant: buildFacility({
      name: { en: "Kant" },
      hosts: ["KGZ"],
      operators: ["RUS"],
      opened: "2003",
    }),
    line: buildFacility({
      kind: "pipeline",
      hosts: ["TKM", "KAZ"],
      operators: ["CHN"],
      opened: "2009",
    }),
  },
});

test("finds what an actor hosts and what it operates", () => {
  expect(facilitiesOf(catalog, "KGZ").map(({ id }) => id)).toEqual(["kant"]);
  expect(facilitiesOf(catalog, "CHN").map(({ id }) => id)).toEqual(["line"]);
  expect(facilitiesOf(catalog, "TUR")).toEqual([]);
});

test("names all hosts, and links the only one", () => {
  const [, , hosts] = facilitiesOf(catalog, "CHN")[0]?.cells ?? [];
  expect(hosts).toEqual({ text: "Turkmenistan, Kazakhstan" });
  expect(facilitiesOf(catalog, "KGZ")[0]?.cells[2]).toEqual({
    text: "Kyrgyzstan",
    href: "/actors/KGZ/",
  });
});

test("prefers a reviewed source and marks what has none", () => {
  const unreviewed = { source: "general-knowledge", status: "unreviewed" } as const;
  const reviewed = { source: "register", status: "reviewed" } as const;
  expect(evidenceCell([unreviewed, reviewed])).toEqual({ text: "register" });
  expect(evidenceCell([unreviewed]).mark).toBe("unreviewed");
});
