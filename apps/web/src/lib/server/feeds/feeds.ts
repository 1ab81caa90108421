import { describeIssue } from "@ambit/core/model";
import { claimsFeedPath, pathTo, verdictsFeedPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import { openedPack } from "#lib/server/pack.ts";
import { origin } from "#lib/server/sitemap/origin.ts";
import { atom } from "./atom.ts";
import { newClaims, turnedVerdicts } from "./entries.ts";

/** The Atom feed of claims as releases bring them. */
export async function claimsFeed(): Promise<string> {
  return feedOf(claimsFeedPath, newClaims, m.feed_claims_title(), m.feed_claims_subtitle());
}

/** The Atom feed of verdicts as releases turn them. */
export async function verdictsFeed(): Promise<string> {
  return feedOf(
    verdictsFeedPath,
    turnedVerdicts,
    m.feed_verdicts_title(),
    m.feed_verdicts_subtitle(),
  );
}

async function feedOf(
  path: string,
  entriesOf: typeof newClaims,
  title: string,
  subtitle: string,
): Promise<string> {
  const pack = await openedPack();
  const log = await pack.changes();
  // The pack lacks a file of its own: the build must stop.
  if (!log.ok) throw new Error(log.issues.map(describeIssue).join("\n"));
  return atom(origin, {
    title,
    subtitle,
    path,
    page: pathTo("/claims/"),
    day: pack.release.released,
    rights: "CC BY 4.0",
    entries: entriesOf(pack, log.value),
  });
}
