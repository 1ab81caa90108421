import { expect, test } from "vitest";
import { buildActor, buildCatalog, buildClaim, buildSource } from "../testing/index.ts";
import { searchEntries, type SearchEntry } from "./entries.ts";
import { entryWeight } from "./options.ts";
import { foldTerm, queryTerms, textTerms } from "./terms.ts";

test("an entry has every name but its title, each once", () => {
  const catalog = buildCatalog({
    actors: {
      KAZ: buildActor({
        name: { en: "Kazakhstan", ru: "Казахстан" },
        aliases: ["Казахстан", "Republic of Kazakhstan"],
      }),
    },
  });
  const kazakhstan = searchEntries(catalog).find((e) => e.id === "KAZ");
  expect(kazakhstan).toEqual({
    kind: "actors",
    id: "KAZ",
    title: "Kazakhstan",
    names: ["Казахстан", "Republic of Kazakhstan"],
    text: "",
  });
});

test("a claim is found by its words, its actors and its topics", () => {
  const catalog = buildCatalog({
    sources: { article: buildSource() },
    claims: { "article/01": buildClaim({ paraphrase: "Roads are long.", actors: ["KAZ"] }) },
  });
  const claim = searchEntries(catalog).find((e) => e.kind === "claims");
  expect(claim).toMatchObject({ title: "Roads are long.", text: "Kazakhstan trade" });
});

test("Chinese names are found by their later words", () => {
  expect(textTerms("合作组织")).toEqual(["合作组织", "作组织", "组织", "织"]);
  expect(queryTerms("合作组织")).toEqual(["合作组织"]);
});

test("words end at signs and spaces; case and accents do not count", () => {
  expect(queryTerms("China’s “Belt-and-Road”, 2013")).toEqual([
    "China",
    "s",
    "Belt",
    "and",
    "Road",
    "2013",
  ]);
  expect(foldTerm("Türkiye")).toBe("turkiye");
  expect(foldTerm("ҚАЗАҚСТАН")).toBe("қазақстан");
});

test("what is called exactly so weighs most", () => {
  const entry: SearchEntry = {
    kind: "actors",
    id: "KAZ",
    title: "Kazakhstan",
    names: [],
    text: "",
  };
  expect(entryWeight(" kazakhstan", entry)).toBeGreaterThan(entryWeight("kazakh", entry));
  expect(entryWeight("kazakh", { ...entry, kind: "claims" })).toBe(1);
});
