import { expect, test } from "vitest";
import { releaseBibtex, releaseRis, releaseText } from "./release.ts";

const cited = { title: "Influence", released: "2026-11-21", hash: "0123456789abcdef" };

test("a citation says which release was used, by day and by hash", () => {
  for (const text of [releaseText(cited), releaseBibtex(cited), releaseRis(cited)]) {
    expect(text).toContain("2026-11-21 (0123456789ab)");
    expect(text).toContain("CC BY 4.0");
  }
});

test("a RIS record keeps its day in the form that managers read", () => {
  expect(releaseRis(cited).split("\n")).toContain("DA  - 2026/11/21");
});
