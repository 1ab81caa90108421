import { createCatalog } from "@ambit/core/catalog";
import { buildActor, buildClaim, buildEvent, buildPack, buildSource } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { createSearcher } from "./searcher.ts";

const catalog = createCatalog(
  buildPack({
    actors: {
      KAZ: buildActor({
        name: { en: "Kazakhstan", ru: "Казахстан", zh: "哈萨克斯坦" },
        aliases: ["Republic of Kazakhstan"],
      }),
      "kazakhstan-bank": buildActor({ kind: "company", name: { en: "Bank of Kazakhstan" } }),
    },
    sources: { article: buildSource({ title: "The long road" }) },
    claims: { "article/01": buildClaim({ paraphrase: "Roads are long.", actors: ["KAZ"] }) },
    events: { "kazakhstan-summit": buildEvent({ name: { en: "Kazakhstan summit" } }) },
  }),
);
const searcher = createSearcher({ catalog });
const found = (query: string, limit = 10) =>
  searcher.search(query, limit).map((hit) => `${hit.kind}/${hit.id}`);

test("what is called exactly so comes first, in any script and by any name", () => {
  for (const name of ["Kazakhstan", "kazakhstan ", "Казахстан", "哈萨克斯坦", "KAZ"])
    expect(found(name)[0], name).toBe("actors/KAZ");
});

test("beginnings and small slips find as well", () => {
  expect(found("kazakh")).toContain("actors/KAZ");
  expect(found("kazahkstan")).toContain("actors/KAZ");
});

test("claims are found by their words and by whom they are about", () => {
  expect(found("roads")).toContain("claims/article/01");
  expect(found("kazakhstan roads")).toEqual(["claims/article/01"]);
});

test("a hit has its page's address; no more than asked for come, and nothing for nonsense", () => {
  expect(searcher.search("summit", 1)).toEqual([
    expect.objectContaining({ title: "Kazakhstan summit", url: "/timeline/#kazakhstan-summit" }),
  ]);
  expect(searcher.search("KAZ", 1)[0]?.url).toBe("/actors/KAZ/");
  expect(found("kazakhstan", 2)).toHaveLength(2);
  expect(found("qqqqqqqq")).toEqual([]);
});

test("what has most of the words comes after what has all; other words for the same find as well", () => {
  expect(found("roads of Astana")).toEqual(["claims/article/01"]);
  expect(found("long roads abroad somewhere")).toContain("claims/article/01");
});
