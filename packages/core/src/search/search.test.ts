import { expect, test } from "vitest";
import { buildActor, buildCatalog, buildClaim, buildSource } from "../testing/index.ts";
import { searchEntries, type SearchEntry } from "./entries.ts";
import { entryWeight, FUZZY, searchDocuments } from "./options.ts";
import { stemTerm } from "./stem.ts";
import { synonymsOf } from "./synonyms.ts";
import { foldTerm, queryTerms, segments, textTerms } from "./terms.ts";
import { searchUnits } from "./units.ts";

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
    about: [],
  });
});

test("a claim is found by its words, its actors and its topics", () => {
  const catalog = buildCatalog({
    sources: { article: buildSource() },
    claims: { "article/01": buildClaim({ paraphrase: "Roads are long.", actors: ["KAZ"] }) },
  });
  const claim = searchEntries(catalog).find((e) => e.kind === "claims");
  expect(claim).toMatchObject({
    title: "Roads are long.",
    text: "trade",
    about: ["actors/KAZ", "sources/article"],
  });
  const document = searchDocuments(searchEntries(catalog)).find(
    (d) => d.key === "claims/article/01",
  );
  expect(document?.about).toContain("Kazakhstan");
  expect(document?.about).toContain(catalog.sources.get("article")?.shortName);
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
    about: [],
  };
  expect(entryWeight(" kazakhstan", entry)).toBeGreaterThan(entryWeight("kazakh", entry));
  expect(entryWeight("kazakh", { ...entry, kind: "claims" })).toBe(1);
});

test("plurals and Russian cases share a stem with the word", () => {
  expect(stemTerm("loans")).toBe("loan");
  expect(stemTerm("Countries")).toBe("country");
  expect(stemTerm("gas")).toBe("gas");
  expect(stemTerm("crisis")).toBe("crisis");
  expect(["Китай", "Китая", "Китаем"].map(stemTerm)).toEqual(["кита", "кита", "кита"]);
  expect(stemTerm("Россию")).toBe(stemTerm("Россия"));
});

test("a query is what it names, without the words between; phrases that mean one thing are one", () => {
  const words = (query: string) => searchUnits(query).map((unit) => unit.words);
  expect(words("China went past Russia in the trade of last year")).toEqual([
    "China",
    "went past",
    "Russia",
    "trade",
  ]);
  expect(words("who is it")).toEqual(["who", "is", "it"]);
});

test("words of the field lead to others for the same", () => {
  expect(synonymsOf(["overtook"])).toContain("went past");
  expect(synonymsOf(["military", "site"])).toContain("base");
  expect(synonymsOf(["Пекин"])).toContain("China");
  expect(synonymsOf(["marmot"])).toEqual([]);
});

test("short words are not guessed", () => {
  expect(FUZZY("base")).toBe(false);
  expect(FUZZY("overtook")).toBe(1);
});

test("Chinese is parted into words, others are not", () => {
  expect(segments("中国超过俄罗斯")).toEqual(["中国", "超过", "俄罗斯"]);
  expect(segments("overtook")).toEqual(["overtook"]);
});
