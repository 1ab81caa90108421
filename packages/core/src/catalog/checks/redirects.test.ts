import { expect, test } from "vitest";
import { buildPack } from "../../testing/index.ts";
import { redirects } from "./redirects.ts";

const issues = (list: Record<string, string>) => redirects.run(buildPack({ redirects: list }));

test("a redirect leads from what is gone to what exists", () => {
  expect(issues({ "actors/kazakhstan": "actors/KAZ" })).toEqual([]);
});

test("a redirect to nothing is found", () => {
  expect(issues({ "actors/kazakhstan": "actors/KZA" })).toEqual([
    {
      code: "dangling_redirect",
      message: '"actors/kazakhstan" leads to "actors/KZA", which does not exist',
      file: "redirects.yml",
      path: ["actors/kazakhstan"],
      tip: "Write kind/id of the entity that took its place.",
    },
  ]);
  expect(issues({ "actors/a": "KAZ" }).map((i) => i.code)).toEqual(["dangling_redirect"]);
  expect(issues({ "actors/a": "states/KAZ" }).map((i) => i.code)).toEqual(["dangling_redirect"]);
});

test("a redirect of what still exists is found", () => {
  expect(issues({ "actors/KAZ": "actors/KGZ" })).toEqual([
    {
      code: "redirect_of_living_id",
      message: '"actors/KAZ" still exists',
      file: "redirects.yml",
      path: ["actors/KAZ"],
      tip: "Remove the redirect or the entity.",
    },
  ]);
});

test("a redirect to another redirect does not lead anywhere", () => {
  const chain = { "actors/a": "actors/b", "actors/b": "actors/KAZ" };
  expect(issues(chain).map((i) => i.path)).toEqual([["actors/a"]]);
});
