import type { Catalog } from "@ambit/core/catalog";
import {
  actorPath,
  claimPath,
  datasetPath,
  indicatorPath,
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
  ];
}

/** A sitemap of absolute addresses, https://www.sitemaps.org/protocol.html. `changed` is a day. */
export function sitemap(origin: string, paths: readonly string[], changed: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${escaped(origin + path)}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
