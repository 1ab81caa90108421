import { language } from "#lib/language/language.ts";
import { openedPack } from "#lib/server/pack.ts";
import { answerWith } from "#lib/server/preview/answer.ts";
import { sourceCard } from "#lib/server/preview/cards.ts";
import type { EntryGenerator, RequestHandler } from "./$types";

export const prerender = true;

export const entries: EntryGenerator = async () => {
  if (language !== "en") return [];
  const { catalog } = await openedPack();
  return [...catalog.sources.keys()].map((id) => ({ id }));
};

export const GET: RequestHandler = async ({ params }) =>
  answerWith(sourceCard(await openedPack(), params.id));
