import { expect, test } from "vitest";
import { parse } from "../parse/parse.ts";
import { SAMPLE } from "../sample.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { explain } from "./explain.ts";

function said(text: string, vocabulary: Vocabulary = SAMPLE): string {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.issues[0].message);
  return explain(parsed.value.tree, vocabulary);
}

function named(kind: "state" | "organisation" | "aggregate" | "publisher", name: string): string {
  const vocabulary: Vocabulary = { ...SAMPLE, actor: () => ({ kind, name }) };
  return said("KAZ = KAZ", vocabulary).replace(/ was.*/, "");
}

test("articles stand where English has them", () => {
  expect(named("state", "Kazakhstan")).toBe("Kazakhstan");
  expect(named("state", "United States")).toBe("The United States");
  expect(named("state", "Central African Republic")).toBe("The Central African Republic");
  expect(named("state", "Marshall Islands")).toBe("The Marshall Islands");
  expect(named("organisation", "World Trade Organization")).toBe("The World Trade Organization");
  expect(named("organisation", "NATO")).toBe("NATO");
  expect(named("publisher", "The Diplomat")).toBe("The Diplomat");
  expect(named("aggregate", "World")).toBe("The world");
});

test("who is unknown is said by id", () => {
  expect(said("atlantis = x")).toBe("Atlantis was x.");
  expect(said("central-asia = x")).toBe("Central Asia was x.");
  expect(said("date(x) = 2001")).toBe("“x” took place in 2001.");
  expect(said("foo(KAZ, CHN)[2018] > 1")).toBe(
    "Foo of Kazakhstan and China in 2018 was more than 1.",
  );
});

test("groups are regions or plurals, sets are listed", () => {
  expect(said("sum(gdp(central-asia)[2018]) > 1 USD")).toContain("product of Central Asia in");
  expect(said("sum(gdp(great-powers)[2018]) > 1 USD")).toContain("product of the great powers in");
  expect(said("sum(gdp({KAZ})[2018]) > 1 USD")).toContain("product of Kazakhstan in");
  expect(said("sum(gdp({KAZ, CHN})[2018]) > 1 USD")).toContain(
    "product of both Kazakhstan and China in",
  );
  expect(said("sum(gdp({KAZ, CHN, USA})[2018]) > 1 USD")).toContain(
    "product of all of Kazakhstan, China and the United States in",
  );
  expect(said("sum(gdp(*)[2018]) > 1 USD")).toContain("product of all actors in");
});
