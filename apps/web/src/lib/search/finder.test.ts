import {
  buildActor,
  buildCatalog,
  buildClaim,
  buildEvent,
  buildFacility,
  buildSource,
} from "@ambit/core/testing";
import { searchEntries } from "@ambit/core/search";
import { expect, test } from "vitest";
import { createFinder } from "./finder.ts";
import { grouped } from "./hit.ts";
import { packed, unpacked } from "./packed.ts";

const catalog = buildCatalog({
  actors: {
    KAZ: buildActor({
      name: { en: "Kazakhstan", ru: "Казахстан", zh: "哈萨克斯坦", kk: "Қазақстан" },
    }),
    sco: buildActor({
      kind: "organisation",
      name: { en: "Shanghai Cooperation Organisation", zh: "上海合作组织" },
      aliases: ["SCO"],
    }),
  },
  sources: { article: buildSource() },
  claims: {
    "article/01": buildClaim({ paraphrase: "Kazakhstan trades more.", actors: ["KAZ"] }),
  },
  events: { founding: buildEvent({ name: { en: "Founding of the organisation" } }) },
  facilities: { pipe: buildFacility({ name: { en: "A pipeline" } }) },
});
const entries = searchEntries(catalog).map((entry) =>
  entry.kind === "claims" ? { ...entry, status: "refuted" as const } : entry,
);
const find = createFinder(unpacked(JSON.parse(JSON.stringify(packed(entries)))));
const best = (query: string) => find(query)[0];

test("a state is found first by its name in every language", () => {
  for (const name of [
    "Kazakhstan",
    "Қазақстан",
    "Казахстан",
    "哈萨克斯坦",
    "哈萨克",
    "казахст",
    "kazahstan",
  ])
    expect(best(name), name).toMatchObject({ kind: "actors", href: "/actors/KAZ/" });
});

test("later words of a Chinese name find as well", () => {
  expect(best("合作组织")?.key).toBe("actors/sco");
});

test("by an actor's name in any language, in any case, one finds what is said of it in English", () => {
  for (const name of ["Казахстан", "Казахстаном", "Қазақстан", "哈萨克斯坦", "Astana", "Астана"])
    expect(
      find(name).map((hit) => hit.key),
      name,
    ).toEqual(["actors/KAZ", "claims/article/01", "facilities/pipe"]);
});

test("a claim is found by its source, and a hit has its verdict", () => {
  const source = catalog.sources.get("article")?.shortName ?? "";
  expect(find(source)).toContainEqual(
    expect.objectContaining({ key: "claims/article/01", status: "refuted" }),
  );
});

test("events lead to the timeline, facilities to their pages", () => {
  expect(best("founding")?.href).toBe("/timeline/#founding");
  expect(best("pipeline")?.href).toBe("/facilities/pipe/");
});

test("hits are grouped by kind, the kind with the best hit first", () => {
  const groups = grouped(find("Kazakhstan"), 1);
  expect(groups.map((g) => g.kind)).toEqual(["actors", "claims", "facilities"]);
  expect(grouped(find("a"), 1)[0]?.hits).toHaveLength(1);
});

test("nonsense finds nothing", () => {
  expect(find("zzzzzzzz")).toEqual([]);
});

test("a kind that is not known is left out", () => {
  const strange = { kinds: ["poems"], rows: [[0, "x", "X", [], "", []]] } as const;
  expect(unpacked(strange)).toEqual([]);
});
