import { language } from "#lib/language/language.ts";
import { openedPack } from "#lib/server/pack.ts";
import { answerWith } from "#lib/server/preview/answer.ts";
import { claimCardOf, hasCard } from "#lib/server/preview/cards.ts";
import type { EntryGenerator, RequestHandler } from "./$types";

export const prerender = true;

export const entries: EntryGenerator = async () => {
  if (language !== "en") return [];
  const pack = await openedPack();
  return [...pack.catalog.claims.keys()]
    .filter((id) => hasCard(pack, id))
    .map((id) => {
      const [source = "", number = ""] = id.split("/");
      return { source, number };
    });
};

export const GET: RequestHandler = async ({ params }) =>
  answerWith(claimCardOf(await openedPack(), `${params.source}/${params.number}`));
