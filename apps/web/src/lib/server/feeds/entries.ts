import type { ChangeLog, OpenPack } from "@ambit/core/datasets";
import type { Assessment } from "@ambit/core/model";
import { byPlace } from "#lib/claims/order.ts";
import { verdictWords } from "#lib/claims/words.ts";
import { claimPath } from "#lib/navigation/links.ts";
import { m } from "#lib/paraglide/messages.js";
import type { ClaimStatus } from "#lib/verdict/status.ts";
import type { FeedEntry } from "./atom.ts";

/** A reader of feeds asks for all of it every hour. */
const MOST = 200;

type Known = Pick<OpenPack, "catalog" | "verdicts">;

/** Claims that releases brought, the newest release first, as far as they are still there. */
export function newClaims(pack: Known, log: ChangeLog): readonly FeedEntry[] {
  return newestFirst(log)
    .flatMap(({ release, new: come }) =>
      Object.keys(come)
        .toSorted(byPlace)
        .flatMap((id) => entryOf(pack, id, release, `urn:ambit:claim:${id}`)),
    )
    .slice(0, MOST);
}

/** Verdicts that releases turned, the newest first: what it was, what it is. */
export function turnedVerdicts(pack: Known, log: ChangeLog): readonly FeedEntry[] {
  return newestFirst(log)
    .flatMap(({ release, changed }) =>
      Object.entries(changed)
        .toSorted(([a], [b]) => byPlace(a, b))
        .flatMap(([id, { from, to }]) =>
          entryOf(
            pack,
            id,
            release,
            `urn:ambit:verdict:${id}:${release}`,
            m.feed_turned({ from: wordsOf(from), to: wordsOf(to) }),
          ),
        ),
    )
    .slice(0, MOST);
}

const newestFirst = (log: ChangeLog) =>
  log.toSorted((a, b) => (a.release < b.release ? 1 : a.release > b.release ? -1 : 0));

function entryOf(
  { catalog, verdicts }: Known,
  id: string,
  day: string,
  urn: string,
  turned?: string,
): FeedEntry[] {
  const claim = catalog.claims.get(id);
  const line = verdicts.get(id);
  if (!claim || !line) return [];
  return [
    {
      id: urn,
      title: m.feed_claim_title({
        verdict: turned ?? verdictWords(line),
        paraphrase: claim.paraphrase,
      }),
      path: claimPath(id),
      day,
      summary: line.summary || claim.paraphrase,
    },
  ];
}

/** A state of the log in words: `assessed/supported` is "Assessed: supported". */
function wordsOf(state: string): string {
  const [status = "", rating] = state.split("/");
  return verdictWords({
    // The compiler wrote it from the same words.
    status: status as ClaimStatus,
    rating: rating === "open" ? undefined : (rating as Assessment["rating"] | undefined),
  });
}
