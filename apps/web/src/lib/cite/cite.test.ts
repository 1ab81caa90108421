import { expect, test } from "vitest";
import { citeBibtex, citeQuote, citeRis, citeText, type Quoted } from "./cite.ts";

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

const quoted: Quoted = {
  ...cited,
  claimants: [],
  publisher: "Byline Times",
  published: "July 2024",
  status: "contested",
  summary: "Supported as China reports; refuted as Kazakhstan reports.",
};

test("a quote says who claims what in whose words, when, and what is found", () => {
  expect(citeQuote(quoted)).toBe(
    "Byline Times (July 2024) claims, in Ambit’s paraphrase: Trade came to more than 41 billion dollars in 2023. Ambit: contested. Supported as China reports; refuted as Kazakhstan reports. (Ambit, claim byline-2024/06, release of 2026-11-21, /claims/byline-2024/06/)",
  );
  expect(citeQuote({ ...quoted, claimants: ["A. Pron", "B. Weitz"] })).toContain(
    "A. Pron and B. Weitz (Byline Times, July 2024) claim, in",
  );
  // Our words are no quotation.
  expect(citeQuote(quoted)).not.toMatch(/[“”"]/);
});

test("a quote says the verdict once, and of a judgement that it is one", () => {
  expect(
    citeQuote({ ...quoted, status: "supported", summary: "Supported as China reports." }),
  ).toContain("Ambit: supported as China reports. (Ambit");
  expect(
    citeQuote({ ...quoted, status: "assessed", rating: "contested", summary: "Nobody counts." }),
  ).toContain("Ambit: contested, judged and not computed. Nobody counts. (Ambit");
  expect(citeQuote({ ...quoted, summary: "" })).toContain("Ambit: contested. (Ambit");
});
