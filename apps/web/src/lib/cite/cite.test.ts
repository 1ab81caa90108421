import { expect, test } from "vitest";
import { citeBibtex, citeQuote, citeRis, citeText } from "./cite.ts";

const cited = {
  id: "byline-2024/06",
  paraphrase: "Trade came to more than 41 billion dollars in 2023.",
  verdict: "Contested",
  released: "2026-11-21",
  hash: "0123456789abcdef0123",
  path: "/claims/byline-2024/06/",
};

test("a citation names the claim, its verdict and the release that it rests on", () => {
  expect(citeText(cited)).toBe(
    "Ambit (2026). Claim byline-2024/06: “Trade came to more than 41 billion dollars in 2023.” Verdict: contested. Release of 2026-11-21 (0123456789ab). /claims/byline-2024/06/",
  );
});

test("BibTeX escapes what TeX would read as a command", () => {
  const entry = citeBibtex({ ...cited, paraphrase: "Debt was 50% of {all} & more_ \\ ~" });
  expect(entry).toContain("@misc{ambit-byline-2024-06,");
  expect(entry).toContain(
    "Debt was 50\\% of \\{all\\} \\& more\\_ \\textbackslash{} \\textasciitilde{}",
  );
  expect(entry.endsWith("}")).toBe(true);
});

test("a RIS record begins with its type, ends with its end and keeps a field on a line", () => {
  const lines = citeRis({ ...cited, paraphrase: "Two\nlines" }).split("\n");
  expect(lines[0]).toBe("TY  - DATA");
  expect(lines.at(-1)).toBe("ER  - ");
  expect(lines).toContain("TI  - Claim byline-2024/06: Two lines");
});

test("a quote says the claim, the verdict and its reason, and where they stand", () => {
  expect(citeQuote({ ...cited, summary: "Supported as China reports." })).toBe(
    "“Trade came to more than 41 billion dollars in 2023.” Ambit’s verdict: contested. Supported as China reports. (Ambit, claim byline-2024/06, release of 2026-11-21, /claims/byline-2024/06/)",
  );
  expect(citeQuote({ ...cited, summary: "" })).toContain("contested. (Ambit");
});
