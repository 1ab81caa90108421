import type { Assessment, Source } from "@ambit/core/model";
import type { ClaimStatus } from "#lib/verdict/status.ts";

/** What schema.org's ClaimReview says of a claim. */
export interface Reviewed {
  readonly path: string;
  readonly paraphrase: string;
  readonly status: ClaimStatus;
  readonly rating?: Assessment["rating"] | undefined;
  /** The rating in words: "Contested". */
  readonly words: string;
  readonly summary: string;
  readonly released: string;
  /** Who makes the claim, by name. */
  readonly claimants: readonly { readonly name: string; readonly isPerson: boolean }[];
  readonly source: Pick<Source, "title" | "shortName" | "url" | "published">;
}

/** From 1 (false) to 5 (true). What is open has no place on that scale and gets words only. */
const VALUES: Readonly<Record<string, number>> = { supported: 5, contested: 3, refuted: 1 };

/**
 * The review as JSON-LD, https://schema.org/ClaimReview. Addresses are relative to the page: the
 * site does not know under which name it is served.
 */
export function claimReview(reviewed: Reviewed): string {
  const { path, paraphrase, status, rating, words, summary, released, claimants, source } =
    reviewed;
  const value = VALUES[rating ?? status];
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: path,
    datePublished: released,
    claimReviewed: paraphrase,
    author: { "@type": "Organization", name: "Ambit", url: "/" },
    itemReviewed: {
      "@type": "Claim",
      ...(claimants.length > 0
        ? {
            author: claimants.map(({ name, isPerson }) => ({
              "@type": isPerson ? "Person" : "Organization",
              name,
            })),
          }
        : {}),
      datePublished: source.published,
      appearance: {
        "@type": "CreativeWork",
        name: source.title ?? source.shortName,
        datePublished: source.published,
        ...(source.url ? { url: source.url } : {}),
      },
    },
    reviewRating: {
      "@type": "Rating",
      ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      alternateName: words,
      ...(summary ? { ratingExplanation: summary } : {}),
    },
  };
  // A paraphrase with a closing tag in it would end the script that holds it.
  return JSON.stringify(review).replaceAll("<", String.raw`\u003c`);
}
