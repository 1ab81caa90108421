import { everyPart } from "#lib/navigation/items.ts";
import { comparePath, mirrorPath, pathTo } from "#lib/navigation/links.ts";
import { options } from "#lib/server/compare/opened.ts";
import { pairsOf } from "#lib/server/mirror/flows.ts";
import { engine, openedPack } from "#lib/server/pack.ts";
import { origin } from "#lib/server/sitemap/origin.ts";
import { entityPaths, sitemap } from "#lib/server/sitemap/paths.ts";
import type { RequestHandler } from "./$types";

export const prerender = true;

export const GET: RequestHandler = async () => {
  const { catalog, release } = await openedPack();
  const { indicators } = await options();
  const paths = [
    pathTo("/"),
    ...everyPart().map(({ href }) => href),
    ...indicators
      .filter(({ headline }) => headline)
      .flatMap(({ id, targets }) => targets.map((target) => comparePath(target, id))),
    ...pairsOf(await engine()).map(({ target, power }) => mirrorPath(target, power)),
    ...entityPaths(catalog),
  ];
  return new Response(sitemap(origin, paths, release.released), {
    headers: { "content-type": "application/xml" },
  });
};
