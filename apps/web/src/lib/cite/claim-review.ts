import type { Assessment, Source } from "@ambit/core/model";
import { language } from "#lib/language/language.ts";
import { langOf } from "#lib/language/languages.ts";
import type { ClaimStatus } from "#lib/verdict/status.ts";

/** What schema.org's ClaimReview says of a claim. */
export interface Reviewed {
  /** Where the site stands, and the page in it: whoever collects reviews asks for whole addresses. */
  readonly origin: string;
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

/** The review as JSON-LD, https://schema.org/ClaimReview. */
export function claimReview(reviewed: Reviewed): string {
  const { origin, path, paraphrase, status, rating, words, summary, released, claimants, source } =
    reviewed;
  const value = VALUES[rating ?? status];
  const review = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": origin + path,
    url: origin + path,
    inLanguage: langOf(language),
    license: "https://creativecommons.org/licenses/by/4.0/",
    datePublished: released,
    claimReviewed: paraphrase,
    author: { "@type": "Organization", name: "Ambit", url: `${origin}/` },
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
