import { error } from "@sveltejs/kit";
import type { Card } from "./card.ts";
import { cardPng } from "./png.ts";

/** A card as the file that a page names; 404 where there is none. */
export function answerWith(card: Card | undefined): Response {
  if (!card) error(404, "There is no such image");
  return new Response(cardPng(card), { headers: { "content-type": "image/png" } });
}
