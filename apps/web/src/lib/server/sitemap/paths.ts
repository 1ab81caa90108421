import type { Catalog } from "@ambit/core/catalog";
import { languages, langOf } from "#lib/language/languages.ts";
import { counterpart } from "#lib/navigation/counterpart.ts";
import {
  actorPath,
  claimPath,
  datasetPath,
  facilityPath,
  indicatorPath,
  questionPath,
  sourcePath,
} from "#lib/navigation/links.ts";

/** The page of every entity that has one. */
export function entityPaths(catalog: Catalog): readonly string[] {
  const paths = (ids: Iterable<string>, pathOf: (id: string) => string) => [...ids].map(pathOf);
  return [
    ...paths(catalog.sources.keys(), sourcePath),
    ...paths(catalog.claims.keys(), claimPath),
    ...paths(catalog.actors.keys(), actorPath),
    ...paths(catalog.indicators.keys(), indicatorPath),
    ...paths(catalog.datasets.keys(), datasetPath),
    ...paths(catalog.facilities.keys(), facilityPath),
    ...paths(catalog.questions.keys(), questionPath),
  ];
}

/**
 * A sitemap of absolute addresses, https://www.sitemaps.org/protocol.html, each with those of the
 * same page in other languages. `changed` is a day.
 */
export function sitemap(origin: string, paths: readonly string[], changed: string): string {
  const urls = paths.map((path) => {
    const others = languages.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${langOf(other)}" href="${escaped(origin + counterpart(path, other))}"/>`,
    );
    return `<url><loc>${escaped(origin + path)}</loc><lastmod>${changed}</lastmod>${others.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
