import { buildDataset } from "@ambit/core/testing";
import { expect, test } from "vitest";
import { factsOf, repositoryAddress } from "./facts.ts";

const labels = (over: Parameters<typeof buildDataset>[0]) =>
  factsOf(buildDataset(over)).map(({ label }) => label);

test("leaves out what is not known of the origin", () => {
  expect(labels({ origin: {} })).not.toContain("Origin");
  expect(labels({ origin: { url: "https://example.org/a" } })).toContain("Origin");
});

test("shortens the commit and leads to the repository", () => {
  const origin = { repository: "https://example.org/r", commit: "0123456789abcdef" };
  const fact = factsOf(buildDataset({ origin })).find(({ text }) => text.includes("@"));
  expect(fact).toMatchObject({
    text: "https://example.org/r @ 0123456789ab",
    href: origin.repository,
  });
});

test("says a licence with its note", () => {
  const licence = { name: "CC BY 4.0", note: "Tables only" };
  expect(
    factsOf(buildDataset({ licence })).some(({ text }) => text === "CC BY 4.0. Tables only"),
  ).toBe(true);
});

test("a repository without an address is one on GitHub", () => {
  expect(repositoryAddress("owner/name")).toBe("https://github.com/owner/name");
  expect(repositoryAddress("https://example.org/r")).toBe("https://example.org/r");
});

test("promises no redistribution where the terms were not checked", () => {
  const licence = { name: "© Bureau", note: "Reuse terms were not checked at the source." };
  const texts = factsOf(buildDataset({ licence, redistribution: "attribution" })).map(
    (f) => f.text,
  );
  expect(texts).not.toContain("with attribution");
  expect(texts.some((text) => text.startsWith("terms not checked"))).toBe(true);
});
