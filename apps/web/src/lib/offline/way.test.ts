import { expect, test } from "vitest";
import { filesOf, keyOf, otherHalf, wayOf } from "./way.ts";

const HERE = "https://example.org";
const way = (path: string, method = "GET") => wayOf(new URL(path, HERE), HERE, method);

test("pages, their data and tables of figures come fresh; hashed files as they were kept", () => {
  for (const path of ["/", "/claims/a/01/", "/claims/a/01/__data.json", "/pack/catalog.json"])
    expect(way(path), path).toBe("fresh");
  expect(way("/_app/immutable/chunks/a.js")).toBe("kept");
  expect(way("/ru/_app/immutable/chunks/a.js")).toBe("kept");
  expect(way("/favicon.svg")).toBe("fresh");
});

test("what is computed, framed, followed or elsewhere is left alone", () => {
  for (const path of [
    "/v1/verify?test=a",
    "/docs",
    "/feeds/claims.xml",
    "/embed/claims/a/01/",
    "/ru/embed/claims/a/01/",
    "/_app/version.json",
    "/service-worker.js",
    "https://elsewhere.org/claims/",
  ])
    expect(way(path), path).toBe("leave");
  expect(way("/claims/", "POST")).toBe("leave");
});

test("a page is kept once, whatever it is asked, and with its other half", () => {
  expect(keyOf(new URL("/check/?test=a#b", HERE))).toBe("https://example.org/check/");
  expect(otherHalf("/claims/")).toBe("/claims/__data.json");
  expect(otherHalf("/claims/__data.json")).toBe("/claims/");
  expect(otherHalf("/sitemap.xml")).toBeUndefined();
});

test("finds the files that a page needs", () => {
  const html =
    '<link href="/ru/_app/immutable/assets/0.B.css"><link href="/favicon.svg">import("/_app/immutable/entry/start.A-1.js")<a href="/claims/">';
  expect(filesOf(html)).toEqual([
    "/ru/_app/immutable/assets/0.B.css",
    "/favicon.svg",
    "/_app/immutable/entry/start.A-1.js",
  ]);
});
