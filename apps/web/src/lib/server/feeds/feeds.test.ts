import type { VerdictLine } from "@ambit/core/datasets";
import { buildCatalog, buildClaim } from "@ambit/core/testing";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atom } from "./atom.ts";
import { newClaims, turnedVerdicts } from "./entries.ts";

const line: VerdictLine = {
  status: "refuted",
  summary: 'Refuted by "all" & <some>.',
  indicators: [],
  expired: false,
};
const pack = {
  catalog: buildCatalog({
    claims: {
      "a-2012/01": buildClaim({ paraphrase: "One." }),
      "a-2012/02": buildClaim({ paraphrase: "Two." }),
    },
  }),
  verdicts: new Map([
    ["a-2012/01", line],
    ["a-2012/02", line],
  ]),
};
const LOG = [
  {
    release: "2026-01-01",
    new: { "a-2012/01": "supported", "a-2012/09": "refuted" },
    changed: {},
    gone: {},
  },
  {
    release: "2026-06-01",
    new: { "a-2012/02": "refuted" },
    changed: { "a-2012/01": { from: "assessed/supported", to: "refuted" } },
    gone: { "a-2012/09": "refuted" },
  },
];

test("new claims come with the newest release first, and without those that are gone", () => {
  expect(newClaims(pack, LOG).map(({ id, day }) => `${id} ${day}`)).toEqual([
    "urn:ambit:claim:a-2012/02 2026-06-01",
    "urn:ambit:claim:a-2012/01 2026-01-01",
  ]);
});

test("a turned verdict says what it was and what it is", () => {
  const [only, ...more] = turnedVerdicts(pack, LOG);
  expect(more).toEqual([]);
  expect(only?.title).toContain("Assessed: supported");
  expect(only?.title).toContain("Refuted");
  expect(only?.id).toBe("urn:ambit:verdict:a-2012/01:2026-06-01");
});

test("the feed is well-formed Atom with absolute addresses, and sane without entries", () => {
  const feed = {
    title: "New claims",
    subtitle: "Of every release",
    path: "/feeds/claims.xml",
    page: "/claims/",
    day: "2026-06-01",
    rights: "CC BY 4.0",
    entries: newClaims(pack, LOG),
  };
  const xml = atom("https://example.org", feed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml).feed;
  expect(parsed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
  for (const part of [parsed, ...parsed.entry]) {
    expect(part.id).toMatch(/^urn:ambit:/);
    expect(part.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(part.title).toBeTruthy();
  }
  expect(parsed.entry[0].link["@_href"]).toBe("https://example.org/claims/a-2012/02/");
  expect(parsed.entry[0].summary).toBe('Refuted by "all" & <some>.');
  expect(XMLValidator.validate(atom("https://example.org", { ...feed, entries: [] }))).toBe(true);
});
