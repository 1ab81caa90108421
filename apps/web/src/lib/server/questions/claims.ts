import { parse, yearsOf } from "@ambit/core/language";
import { describeIssue, type Outcome, type ReadingVerdict } from "@ambit/core/model";
import type { OpenPack } from "@ambit/core/datasets";
import { capital } from "#lib/evidence/show/letters.ts";
import { formatDate } from "#lib/format/date.ts";
import { readingLabel } from "#lib/language/reading.ts";
import type { AnsweringClaim } from "#lib/questions/view.ts";
import { claimCard } from "#lib/server/claims/claim-card.ts";

/** The claims that answer a question, by the date of their source, each with the readings that bear it out or not. */
export async function answeringClaims(
  pack: OpenPack,
  ids: readonly string[],
): Promise<readonly AnsweringClaim[]> {
  const published = (id: string) =>
    pack.catalog.sources.get(id.split("/")[0] ?? "")?.published ?? "";
  const rows = await Promise.all(ids.map((id) => rowOf(pack, id, published(id))));
  return rows.flat().toSorted((a, b) => (published(a.id) < published(b.id) ? -1 : 1));
}

async function rowOf(
  pack: OpenPack,
  id: string,
  published: string,
): Promise<readonly AnsweringClaim[]> {
  const card = claimCard(pack, id);
  if (!card) return [];
  const verdict = await pack.verdictOf(id);
  // The pack lacks a file of its own: the build must stop.
  if (!verdict.ok) throw new Error(verdict.issues.map(describeIssue).join("\n"));
  const readings = verdict.value?.today.readings ?? [];
  const { href, paraphrase, status, rating, expired, source, speaker, summary } = card;
  return [
    {
      id,
      href,
      paraphrase,
      status,
      ...(rating ? { rating } : {}),
      ...(expired ? { expired } : {}),
      source,
      ...(speaker ? { speaker } : {}),
      published: formatDate(published),
      year: yearOfClaim(pack, id, published),
      supportedBy: labels(pack, readings, "supported"),
      refutedBy: labels(pack, readings, "refuted"),
      silent: readings.filter((r) => r.outcome === "unknown").length,
      ...(status === "assessed" && summary ? { reasons: summary } : {}),
    },
  ];
}

/** The last year that the claim's test names, or that of its source. */
export function yearOfClaim(
  { catalog }: Pick<OpenPack, "catalog">,
  id: string,
  published: string,
): string {
  const { test } = catalog.claims.get(id) ?? {};
  const parsed = test === undefined ? undefined : parse(test);
  const last = parsed?.ok ? yearsOf(parsed.value.tree).at(-1) : undefined;
  return last === undefined ? published.slice(0, 4) : String(last);
}

function labels(
  { catalog }: Pick<OpenPack, "catalog">,
  readings: readonly ReadingVerdict[],
  outcome: Outcome,
): readonly string[] {
  return readings
    .filter((r) => r.outcome === outcome)
    .map((r) => capital(readingLabel(catalog, r.reading)));
}
