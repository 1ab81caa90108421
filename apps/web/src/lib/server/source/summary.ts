import { recordOf } from "@ambit/core/compare";
import type { OpenPack } from "@ambit/core/datasets";
import type { Source } from "@ambit/core/model";
import { byPlace } from "#lib/claims/order.ts";
import { formatDate } from "#lib/format/date.ts";
import { nameIn } from "#lib/language/names.ts";
import { actorPath, sourcePath } from "#lib/navigation/links.ts";
import type { SourceSummary } from "#lib/sources/view.ts";
import { distinct } from "./distinct.ts";
import { judgedOf } from "./record.ts";

type Pack = Pick<OpenPack, "catalog" | "verdicts">;

/** A source's claims in the order of its text. */
export function claimsOf({ catalog }: Pack, source: string): readonly string[] {
  return [...catalog.claims.keys()].filter((id) => id.startsWith(`${source}/`)).toSorted(byPlace);
}

/** Who wrote what, when, and how its testable claims came out. */
export function sourceSummary(pack: Pack, source: Source & { readonly id: string }): SourceSummary {
  const { id, title, shortName, authors, publisher, published } = source;
  const link = (actor: string) => ({ label: nameIn(pack.catalog, actor), href: actorPath(actor) });
  const ids = claimsOf(pack, id);
  const judged = judgedOf(pack, distinct(pack.catalog, ids));
  return {
    id,
    href: sourcePath(id),
    heading: title ?? shortName,
    shortName,
    authors: authors.map(link),
    publisher: link(publisher),
    published: formatDate(published),
    claims: ids.length,
    tested: judged.length,
    record: recordOf(judged),
  };
}
