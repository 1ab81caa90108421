import { expect, test } from "vitest";
import type { Issue } from "../model/index.ts";
import { parsePack, type Document } from "./parse-pack.ts";

const actor = (id: string, data: unknown, file = `actors/${id}.yml`): Document => ({
  kind: "actors",
  id,
  file,
  data,
});
const SOUND = { kind: "state", name: { en: "Kazakhstan" } };

function issuesOf(...documents: readonly Document[]): readonly Issue[] {
  const parsed = parsePack(documents);
  return parsed.ok ? [] : parsed.issues;
}

test("documents become a pack, with what is not written filled in", () => {
  const parsed = parsePack([
    actor("KAZ", SOUND),
    { kind: "redirects", id: "", file: "redirects.yml", data: { "actors/a": "actors/KAZ" } },
    {
      kind: "membership",
      id: "",
      file: "memberships.csv",
      line: 2,
      data: {
        actor: "KAZ",
        organisation: "wto",
        role: "member",
        from: "2015-11-30",
        source: "WTO",
        status: "reviewed",
      },
    },
  ]);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      actors: { KAZ: { kind: "state", aliases: [], visitsCovered: [] } },
      memberships: [{ actor: "KAZ" }],
      redirects: { "actors/a": "actors/KAZ" },
      claims: {},
    },
  });
});

test("a field that is not known is found, with what to do", () => {
  expect(issuesOf(actor("KAZ", { ...SOUND, nmae: "x" }))).toEqual([
    {
      code: "bad_document",
      message: 'Unrecognized key: "nmae"',
      file: "actors/KAZ.yml",
      path: [],
      found: '{"kind":"state","name":{"en":"Kazakhstan"},"nmae":"x"}',
      tip: 'Remove or rename "nmae"; CONTRIBUTING lists the fields.',
    },
  ]);
});

test("a value of the wrong kind says what was found and expected", () => {
  expect(issuesOf(actor("KAZ", { ...SOUND, name: { en: 7 } }))).toMatchObject([
    {
      code: "bad_document",
      path: ["name", "en"],
      found: "7",
      expected: "string",
      tip: "Write a string here.",
    },
  ]);
  expect(issuesOf(actor("KAZ", { kind: "state" }))).toMatchObject([
    { path: ["name"], found: "nothing", expected: "object", tip: "Write an object here." },
  ]);
  expect(issuesOf(actor("KAZ", { ...SOUND, kind: "country" }))[0]?.tip).toMatch(
    /^Use one of state, territory, /,
  );
});

test("a document that is nothing or a list is an issue", () => {
  expect(issuesOf(actor("KAZ", null))).toMatchObject([{ path: [], found: "null" }]);
  expect(issuesOf(actor("KAZ", undefined))).toMatchObject([{ path: [], found: "nothing" }]);
  expect(issuesOf(actor("KAZ", []))).toMatchObject([{ path: [], found: "[]" }]);
});

test("a file's name is the id, so it has to be one", () => {
  expect(issuesOf(actor("Kazakhstan", SOUND))).toEqual([
    {
      code: "bad_id",
      message: "an actor id is three capital letters (KAZ) or kebab-case (customs-union)",
      file: "actors/Kazakhstan.yml",
      found: "Kazakhstan",
      tip: "The file's name is the id: rename the file.",
    },
  ]);
  const claim: Document = { kind: "claims", id: "pron-2012/x", file: "c.yml", data: {} };
  expect(issuesOf(claim)[0]).toMatchObject({ code: "bad_id", found: "pron-2012/x" });
});

test("two files of one id are found", () => {
  expect(issuesOf(actor("KAZ", SOUND), actor("KAZ", SOUND, "actors/old/KAZ.yml"))).toMatchObject([
    { code: "duplicate_id", file: "actors/old/KAZ.yml", message: '"KAZ" is there twice' },
  ]);
});

test("a word of JavaScript is an id like another", () => {
  expect(issuesOf(actor("constructor", SOUND))).toEqual([]);
});

test("a membership's issue names its line", () => {
  const line: Document = {
    kind: "membership",
    id: "",
    file: "memberships.csv",
    line: 7,
    data: { actor: "KAZ", organisation: "wto", role: "guest", from: "15", source: "WTO" },
  };
  expect(issuesOf(line).map((i) => [i.file, i.path?.join("."), i.found])).toEqual([
    ["memberships.csv", "line 7.role", '"guest"'],
    ["memberships.csv", "line 7.from", '"15"'],
    ["memberships.csv", "line 7.status", "nothing"],
  ]);
});

test("redirects are texts", () => {
  const redirects: Document = { kind: "redirects", id: "", file: "redirects.yml", data: { a: 1 } };
  expect(issuesOf(redirects)).toMatchObject([{ file: "redirects.yml", path: ["a"], found: "1" }]);
});

test("everything that is wrong comes at once", () => {
  const issues = issuesOf(
    actor("KAZ", { kind: "country" }),
    actor("kGZ", SOUND),
    actor("CHN", SOUND),
    { kind: "indicators", id: "exports", file: "indicators/exports.yml", data: { unit: "dollar" } },
  );
  expect([...new Set(issues.map((i) => i.file))]).toEqual([
    "actors/KAZ.yml",
    "actors/kGZ.yml",
    "indicators/exports.yml",
  ]);
});

test("a long value is shortened", () => {
  const [issue] = issuesOf(actor("KAZ", { ...SOUND, kind: "x".repeat(200) }));
  expect(issue?.found).toHaveLength(80);
});

test("an indicator is derived wholly or not at all, and its places fit its arity", () => {
  const indicator = {
    name: { en: "Trade" },
    unit: "USD",
    arity: "dyadic",
    measure: "flow",
    roles: ["a", "b"],
    definition: "d",
    topic: "trade",
  };
  const found = (over: object) =>
    issuesOf({ kind: "indicators", id: "t", file: "t.yml", data: { ...indicator, ...over } }).map(
      (i) => [i.path?.join("."), i.message],
    );
  expect(found({})).toEqual([]);
  expect(found({ parameters: ["a", "b"] })).toEqual([
    ["expression", "a derived indicator has both parameters and an expression"],
  ]);
  expect(found({ roles: ["a"] })).toEqual([
    ["roles", "a dyadic indicator has two roles, a monadic one has one"],
  ]);
  expect(found({ phrase: "trade" })).toEqual([
    ["phrase", "a phrase names its places as {a} and {b}"],
  ]);
});

test("a fact from general knowledge is not reviewed", () => {
  const event = (status: string): Document => ({
    kind: "events",
    id: "e",
    file: "e.yml",
    data: {
      kind: "summit",
      name: { en: "S" },
      date: "2012",
      evidence: [{ source: "general-knowledge", status }],
    },
  });
  expect(issuesOf(event("unreviewed"))).toEqual([]);
  expect(issuesOf(event("reviewed"))[0]?.path).toEqual(["evidence", 0, "status"]);
});

test("a passage keeps at most six words of its paragraph", () => {
  const claim = (begins: string): Document => ({
    kind: "claims",
    id: "an-article/01",
    file: "c.yml",
    data: {
      paraphrase: "p",
      passage: { paragraph: 1, sha256: "0".repeat(64), begins },
      speaker: "author",
      kind: "event",
      topics: ["t"],
    },
  });
  expect(issuesOf(claim("one two three four five six"))).toEqual([]);
  expect(issuesOf(claim("one two three four five six seven"))[0]?.path).toEqual([
    "passage",
    "begins",
  ]);
});
