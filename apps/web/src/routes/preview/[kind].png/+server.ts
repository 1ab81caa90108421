import { language } from "#lib/language/language.ts";
import { answerWith } from "#lib/server/preview/answer.ts";
import { kindCard, kinds } from "#lib/server/preview/cards.ts";
import type { EntryGenerator, RequestHandler } from "./$types";

export const prerender = true;
export const entries: EntryGenerator = () =>
  language === "en" ? kinds.map((kind) => ({ kind })) : [];
export const GET: RequestHandler = ({ params }) => answerWith(kindCard(params.kind));
