import { expect, test } from "vitest";
import { claimReview, type Reviewed } from "./claim-review.ts";

const reviewed: Reviewed = {
  origin: "https://ambit.example",
  path: "/claims/byline-2024/06/",
  paraphrase: "Trade came to more than 41 billion dollars.",
  status: "contested",
  words: "Contested",
  summary: "Supported as China reports; refuted as Kazakhstan reports.",
  released: "2026-11-21",
  claimants: [{ name: "Somebody", isPerson: true }],
  source: { shortName: "An article", published: "2024-07", url: "https://example.org/a" },
};

test("names the claim, who made it, where it appeared and who reviews it", () => {
  const review = JSON.parse(claimReview(reviewed));
  expect(review).toMatchObject({
    "@type": "ClaimReview",
    url: "https://ambit.example/claims/byline-2024/06/",
    claimReviewed: reviewed.paraphrase,
    author: { name: "Ambit", url: "https://ambit.example/" },
    itemReviewed: {
      "@type": "Claim",
      author: [{ "@type": "Person", name: "Somebody" }],
      appearance: { name: "An article", url: "https://example.org/a" },
    },
  });
});

test("a verdict stands between false and true; what is open has words and no number", () => {
  const ratingOf = (over: Partial<Reviewed>) =>
    JSON.parse(claimReview({ ...reviewed, ...over })).reviewRating;
  expect(ratingOf({ status: "supported" })).toMatchObject({ ratingValue: 5, worstRating: 1 });
  expect(ratingOf({ status: "refuted" }).ratingValue).toBe(1);
  expect(ratingOf({}).ratingValue).toBe(3);
  expect(ratingOf({ status: "assessed", rating: "supported" }).ratingValue).toBe(5);
  for (const open of [
    ratingOf({ status: "undetermined", words: "Undetermined" }),
    ratingOf({ status: "assessed", rating: "unverifiable" }),
  ])
    expect(open).not.toHaveProperty("ratingValue");
});

test("a claim that nobody is named for has no author, and no tag ends the script", () => {
  const text = claimReview({ ...reviewed, claimants: [], paraphrase: "</script><b>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text).claimReviewed).toBe("</script><b>");
  expect(JSON.parse(text).itemReviewed).not.toHaveProperty("author");
});
