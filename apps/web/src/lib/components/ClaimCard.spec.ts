import { render } from "svelte/server";
import { expect, test } from "vitest";
import ClaimCard from "./ClaimCard.svelte";

const claim = {
  id: "source/01",
  href: "/claims/source/01/",
  paraphrase: "Something is so.",
  status: "assessed",
  rating: "unverifiable",
  source: "Source 2012",
  tags: [],
} as const;

test("a claim links to its page under a heading of the level asked for", () => {
  const { body } = render(ClaimCard, { props: { claim, level: 2 } });
  expect(body.replaceAll(/<!--.*?-->/g, "")).toMatch(/<h2[^>]*><a href="\/claims\/source\/01\/"/);
});

test("the verdict is a word, with the rating where a person judged", () => {
  const { body } = render(ClaimCard, { props: { claim } });
  expect(body).toContain("Assessed");
  expect(body).toContain(": unverifiable");
});

test("a claim that has expired says that it once held", () => {
  const refuted = { ...claim, status: "refuted" as const, expired: true };
  expect(render(ClaimCard, { props: { claim: refuted } }).body).toContain("held when published");
  expect(render(ClaimCard, { props: { claim } }).body).not.toContain("held when published");
});
