import { expect, test } from "vitest";
import {
  buildActor,
  buildClaim,
  buildDataset,
  buildEvent,
  buildFacility,
  buildGroup,
  buildMembership,
  buildPack,
  buildSource,
} from "../../testing/index.ts";
import type { Pack } from "../pack.ts";
import { references } from "./references.ts";

/** Every finding as "file path: found". */
const found = (parts: Partial<Pack>) =>
  references
    .run(buildPack(parts))
    .map((i) => `${i.file} ${i.path?.join(".") ?? ""}: ${i.found ?? ""}`.trim());

test("a sound pack has no findings", () => {
  expect(found({})).toEqual([]);
});

test("a dangling reference says what is missing and what may be meant", () => {
  const [issue] = references.run(buildPack({ groups: { g: buildGroup("KAZ", "KAX") } }));
  expect(issue).toEqual({
    code: "dangling_reference",
    message: 'there is no actor "KAX"',
    file: "groups/g.yml",
    path: ["members", 1],
    found: "KAX",
    tip: 'Did you mean "KAZ"?',
  });
});

test("where nothing is near, the tip is which file to add", () => {
  const [issue] = references.run(buildPack({ groups: { g: buildGroup("nowhere-land") } }));
  expect(issue?.tip).toBe("Add actors/nowhere-land.yml.");
});

test("an actor's group and state exist", () => {
  const lost = buildActor({ membershipsCoveredFor: "no-group", state: "XXX" });
  expect(found({ actors: { lost } })).toEqual([
    "actors/lost.yml membershipsCoveredFor: no-group",
    "actors/lost.yml state: XXX",
  ]);
});

test("a dated member of a group exists", () => {
  expect(found({ groups: { g: buildGroup({ actor: "XXX", from: "2004" }) } })).toEqual([
    "groups/g.yml members.0: XXX",
  ]);
});

test("whatever a dataset names exists, and the path leads to it", () => {
  const bad = buildDataset({
    publisher: "xxx",
    coverage: [
      { indicator: "exports", reporters: ["KAZ"], partners: "all", from: 2000, to: 2001 },
      { indicator: "xports", reporters: ["KAZ", "XXX"], partners: "all", from: 2000, to: 2001 },
    ],
    corrections: [
      {
        id: "c",
        status: "unreliable",
        where: { indicator: "yports", reporter: "YYY", from: "ZZZ", to: "QQQ" },
        reason: "r",
        evidence: "e",
      },
    ],
  });
  expect(found({ datasets: { bad } })).toEqual([
    "datasets/bad/dataset.yml publisher: xxx",
    "datasets/bad/dataset.yml coverage.1.indicator: xports",
    "datasets/bad/dataset.yml coverage.1.reporters.1: XXX",
    "datasets/bad/dataset.yml corrections.0.where.indicator: yports",
    "datasets/bad/dataset.yml corrections.0.where.reporter: YYY",
    "datasets/bad/dataset.yml corrections.0.where.from: ZZZ",
    "datasets/bad/dataset.yml corrections.0.where.to: QQQ",
  ]);
});

test("a source's publisher and authors exist, and a claim's source, actors and related claims", () => {
  expect(
    found({
      sources: { "an-article": buildSource({ publisher: "xxx", authors: ["yyy"] }) },
      claims: {
        "an-article/01": buildClaim({
          actors: ["KAZ", "XXX"],
          relations: [{ kind: "restates", claim: "an-article/99" }],
        }),
        "no-article/01": buildClaim(),
      },
    }),
  ).toEqual([
    "sources/an-article.yml publisher: xxx",
    "sources/an-article.yml authors.0: yyy",
    "claims/an-article/01.yml actors.1: XXX",
    "claims/an-article/01.yml relations.0.claim: an-article/99",
    "claims/no-article/01.yml : no-article",
  ]);
});

test("whoever takes part in an event or runs a facility exists; the year is in the file's path", () => {
  expect(
    found({
      events: {
        e: buildEvent({
          place: "XXX",
          participants: ["KAZ", "YYY"],
          absent: ["ZZZ"],
          about: ["QQQ"],
        }),
      },
      facilities: { f: buildFacility({ hosts: ["XXX"], operators: ["RUS", "YYY"] }) },
    }),
  ).toEqual([
    "events/2012/e.yml place: XXX",
    "events/2012/e.yml participants.1: YYY",
    "events/2012/e.yml absent.0: ZZZ",
    "events/2012/e.yml about.0: QQQ",
    "facilities/f.yml hosts.0: XXX",
    "facilities/f.yml operators.1: YYY",
  ]);
});

test("a membership is named by its line in the file", () => {
  expect(
    found({
      memberships: [
        buildMembership("KAZ", "wto", "2015"),
        buildMembership("XXX", "nowhere", "2015"),
      ],
    }),
  ).toEqual(["memberships.csv line 3.actor: XXX", "memberships.csv line 3.organisation: nowhere"]);
});

test("words of JavaScript are no ids", () => {
  expect(found({ groups: { g: buildGroup("constructor") } })).toEqual([
    "groups/g.yml members.0: constructor",
  ]);
});
