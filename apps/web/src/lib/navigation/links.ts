import type { Language } from "@ambit/core/model";
import { language } from "#lib/language/language.ts";

/** What the addresses of a language's pages begin with: nothing in English, `/ru` in Russian. */
export const baseOf = (one: Language): string => (one === "en" ? "" : `/${one}`);
export const base: string = baseOf(language);

/** The address of a page in this language: `/method/` is `/ru/method/` on the Russian site. */
export const pathTo = (page: `/${string}`): string => base + page;

/**
 * Addresses of pages, in one place. All end in a slash, as the server has them, so that no link
 * costs a redirect; the prerenderer follows each, and fails on a dead one or one of another language.
 */
export const claimPath = (id: string): string => pathTo(`/claims/${id}/`);
/** The same claim as a frame for other people's pages. */
export const claimEmbedPath = (id: string): string => pathTo(`/embed/claims/${id}/`);
export const sourcePath = (id: string): string => pathTo(`/sources/${id}/`);
export const actorPath = (id: string): string => pathTo(`/actors/${id}/`);
export const indicatorPath = (id: string): string => pathTo(`/indicators/${id}/`);
export const datasetPath = (id: string): string => pathTo(`/datasets/${id}/`);
export const facilityPath = (id: string): string => pathTo(`/facilities/${id}/`);
export const questionPath = (id: string): string => pathTo(`/questions/${id}/`);
export const mirrorPath = (a: string, b: string): string => pathTo(`/mirror/${a}-${b}/`);
/** The page that compares actors in a target by a headline indicator. */
export const comparePath = (target: string, indicator: string): string =>
  pathTo(`/compare/${target}/${indicator}/`);
/** Kinds of pages that have an image of their own for where they are shared. */
const PREVIEWED =
  /^(?:\/[a-z]{2})?\/(claims|compare|mirror|check|timeline|actors|indicators|datasets|method)\//;
/** The image of a page's kind; the site's for those that have none. Images are the same for every language. */
export const previewPath = (path: string): string =>
  `/preview/${PREVIEWED.exec(path)?.[1] ?? "site"}.png`;
/** The image of a claim or of a source. */
export const ownPreviewPath = (kind: "claims" | "sources", id: string): string =>
  `/preview/${kind}/${id}.png`;
export const claimsFeedPath: string = pathTo("/feeds/claims.xml");
export const verdictsFeedPath: string = pathTo("/feeds/verdicts.xml");
/** Where an event stands in the list under the timeline. */
export const eventPath = (id: string): string => pathTo(`/timeline/#${id}`);
/** The list of claims, filtered. */
export const claimsOfPath = (
  filter: "actor" | "indicator" | "topic" | "source" | "verdict" | "kind",
  id: string,
): string => pathTo(`/claims/?${filter}=${encodeURIComponent(id)}`);
/** The page on which a test is tried. */
export const checkPath = (test: string): string =>
  pathTo(`/check/?test=${encodeURIComponent(test)}`);
/**
 * Addresses that the API answers, and files of the compiled pack: not pages of the site.
 * Links to them carry `rel="external"`, so that neither router nor prerenderer follows them.
 */
export const apiPath = (path: string, query: Readonly<Record<string, string>> = {}): string => {
  const text = new URLSearchParams(query).toString();
  return `/v1/${path}${text ? `?${text}` : ""}`;
};
export const packPath = (file: string): string => `/pack/${file}`;
/** What a link to an address has to say of it: that the site's own router does not know it. */
export const relOf = (href: string): "external" | undefined =>
  /^\/(v1|pack|docs|openapi\.json)\b/.test(href) ? "external" : undefined;
