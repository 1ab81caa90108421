import { buildCatalog, buildGroup } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { directoryOf } from "./directory.ts";

const catalog = buildCatalog({
  groups: { targets: buildGroup("KAZ", "KGZ"), "great-powers": buildGroup("CHN", "eu") },
});
const groups = directoryOf(catalog, "great-powers");

test("puts every actor into exactly one group", () => {
  const ids = groups.flatMap(({ actors }) => actors.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual([...catalog.actors.keys()].toSorted());
});

test("begins with the states under influence and the powers, whatever their kind", () => {
  expect(groups[0]?.actors.map(({ id }) => id)).toEqual(["KAZ", "KGZ"]);
  expect(groups[1]?.actors.map(({ id }) => id)).toEqual(["CHN", "eu"]);
});

test("leaves groups without actors out", () => {
  expect(groups.some(({ id }) => id === "lenders")).toBe(false);
});
